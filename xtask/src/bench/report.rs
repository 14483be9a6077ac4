//! Figures as tables on standard output, and as JSON.

use std::{fs, path::Path};

use serde_json::json;

use super::{
    contestant::Taken,
    goals::{Figure, GOALS, Goal, Wanted},
    rounds::{Results, WORKS},
};

pub(super) fn write(folder: &Path, results: &Results) -> anyhow::Result<()> {
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
    println!("\n| Goal | | wanted | measured | |\n|---|---|---|---|---|");
    for goal in &GOALS {
        let Some(ratio) = ratio(results, goal) else {
            println!("| {} | {} | | not measured | |", goal.name, goal.says);
            continue;
        };
        let (wanted, met) = match goal.wanted {
            Wanted::AtLeast(least) => (format!("≥ {least}"), ratio >= least),
            Wanted::AtMost(most) => (format!("≤ {most}"), ratio <= most),
        };
        let said = if met { "met" } else { "not met" };
        println!("| {} | {} | {wanted} | {ratio:.2} | {said} |", goal.name, goal.says);
    }
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
    println!("\nall figures: {}", file.display());
    Ok(())
}

fn ratio(results: &Results, goal: &Goal) -> Option<f64> {
    let aside = match goal.aside {
        Some((more, less)) => figure(results, more)? - figure(results, less)?,
        None => 0.0,
    };
    Some((figure(results, goal.over)? - aside) / figure(results, goal.under)?)
}

fn figure(results: &Results, (name, work, at_once): Figure) -> Option<f64> {
    let index = WORKS.iter().position(|known| (known.0, known.2) == (work, at_once))?;
    let ((_, _), taken) = results.range((index, "")..).find(|((at, who), _)| *at == index && *who == name)?;
    Some(middle(&sorted(taken.iter().map(|taken| taken.processor))))
}

fn sorted(figures: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures
}

fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
