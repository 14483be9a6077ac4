//! Figures as tables on standard output, as JSON, and as what the documentation shows.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context, ensure};
use serde_json::json;

use super::{
    chart,
    contestant::Taken,
    goals::{Figure, GOALS, Goal, Wanted},
    rounds::{FAR, Results, WORKS},
    starts::Line,
};

const PAGE: &str = "docs/performance.md";
const CHART: &str = "docs/performance.svg";
const MARKS: [&str; 2] =
    ["<!-- The run: `cargo xtask bench --keep` writes it. -->\n", "<!-- The run's end. -->\n"];

/// Over the far way, in microseconds.
const ROUND_TRIP: f64 = 30_000.0;

pub(super) fn write(folder: &Path, results: &Results, lines: &[Line]) -> anyhow::Result<()> {
    println!("\nMicroseconds of processor time for one (least – most; in brackets by the clock):");
    for (index, (work, _, at_once)) in WORKS.iter().enumerate() {
        println!("\n{work}, {at_once} at once");
        for ((_, name), taken) in results.range((index, "")..(index.saturating_add(1), "")) {
            let times = sorted(taken.iter().map(|taken| taken.processor));
            let clock = middle(&sorted(taken.iter().map(|taken| taken.wall)));
            let (least, most) = (times.first().unwrap_or(&0.0), times.last().unwrap_or(&0.0));
            println!("  {name:22} {:>10.2}   ({least:.2} – {most:.2}; {clock:.2})", middle(&times));
        }
    }
    println!("\n{}", table(results, lines));
    let figures: Vec<_> = results
        .iter()
        .map(|((index, name), taken)| {
            let (work, _, at_once) = WORKS.get(*index).copied().unwrap_or_default();
            let all = |one: fn(&Taken) -> f64| taken.iter().map(one).collect::<Vec<_>>();
            json!({
                "work": work, "at_once": at_once, "contestant": name,
                "processor_us": all(|taken| taken.processor), "clock_us": all(|taken| taken.wall),
            })
        })
        .collect();
    let file = folder.join("bench.json");
    fs::write(&file, serde_json::to_string_pretty(&figures)?)?;
    println!("all figures: {}", file.display());
    Ok(())
}

/// Has the documentation show this run.
pub(super) fn keep(root: &Path, results: &Results, lines: &[Line], commit: &str) -> anyhow::Result<()> {
    let page = root.join(PAGE);
    let text = fs::read_to_string(&page)?;
    let (before, rest) = text.split_once(MARKS[0]).context("the page has no place for a run")?;
    let (_, after) = rest.split_once(MARKS[1]).context("the run has no end")?;
    ensure!(!commit.is_empty(), "a run is of a commit");
    let run = format!("\n`make bench` of commit {commit}.\n\n{}\n", table(results, lines));
    fs::write(&page, [before, MARKS[0], &run, MARKS[1], after].concat())?;
    let bars: Vec<_> = GOALS
        .iter()
        .filter(|goal| goal.under.is_some_and(|under| under.1 == goal.over.1) && is_peer(goal))
        .filter_map(|goal| Some((bar(goal), ratio(results, goal)?)))
        .collect();
    let title = format!("Processor time of others, in times ours (commit {commit})");
    fs::write(root.join(CHART), chart::svg(&title, &bars))?;
    println!("{PAGE} and {CHART} are written");
    Ok(())
}

/// Whether it is about a package that a program would use instead.
fn is_peer(goal: &Goal) -> bool {
    ["PyPI ", "npm ", "Maven "].iter().any(|registry| goal.over.0.starts_with(registry))
}

fn bar(goal: &Goal) -> String {
    let (other, work, at_once) = goal.over;
    let ours = goal.under.map_or("", |under| under.0);
    let at_once = if at_once > 1 { format!(", {at_once} at once") } else { String::new() };
    format!("{work}{at_once}: {other} / {ours}")
}

fn table(results: &Results, lines: &[Line]) -> String {
    let mut table = "| Goal | | wanted | measured | |\n|---|---|---|---|---|\n".to_owned();
    for goal in &GOALS {
        let Some(ratio) = ratio(results, goal) else {
            let _ = writeln!(table, "| {} | {} | | not measured | |", goal.name, goal.says);
            continue;
        };
        let (wanted, met) = match goal.wanted {
            Wanted::AtLeast(least) => (format!("≥ {least}"), ratio >= least),
            Wanted::AtMost(most) => (format!("≤ {most}"), ratio <= most),
        };
        row(&mut table, goal.name, goal.says, &wanted, ratio, met);
    }
    for (name, says, most, measured) in lines {
        row(&mut table, name, says, &format!("≤ {most}"), *measured, measured <= most);
    }
    table
}

fn row(table: &mut String, name: &str, says: &str, wanted: &str, measured: f64, met: bool) {
    let said = if met { "met" } else { "not met" };
    let _ = writeln!(table, "| {name} | {says} | {wanted} | {measured:.2} | {said} |");
}

fn ratio(results: &Results, goal: &Goal) -> Option<f64> {
    let aside = match goal.aside {
        Some((more, less)) => figure(results, more)? - figure(results, less)?,
        None => 0.0,
    };
    let under = goal.under.map_or(Some(1.0), |under| figure(results, under))?;
    Some((figure(results, goal.over)? - aside) / under)
}

fn figure(results: &Results, (name, work, at_once): Figure) -> Option<f64> {
    let index = WORKS.iter().position(|known| (known.0, known.2) == (work, at_once))?;
    let ((_, _), taken) = results.range((index, "")..).find(|((at, who), _)| *at == index && *who == name)?;
    let of = |taken: &Taken| if work == FAR { taken.wall / ROUND_TRIP } else { taken.processor };
    Some(middle(&sorted(taken.iter().map(of))))
}

fn sorted(figures: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures
}

fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
