//! A run as a chart: how many times less processor time ours takes than the package that a program would use without it.

use std::fmt::Write as _;

/// What is compared, and how many times.
pub(super) type Bar = (String, f64);

const WIDTH: f64 = 820.0;
const LEFT: f64 = 350.0;
const ROW: f64 = 26.0;

/// On a scale on which each step is ten times the one before.
pub(super) fn svg(title: &str, bars: &[Bar]) -> String {
    let most = bars.iter().map(|bar| bar.1).fold(10.0, f64::max);
    let room = WIDTH - LEFT - 70.0;
    let along = |times: f64| room * times.max(1.0).log10() / most.log10();
    let height = bars.iter().fold(64.0, |height, _| height + ROW);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" \
         font-size=\"13\">\n<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>\n\
         <text x=\"12\" y=\"24\" font-size=\"15\" font-weight=\"bold\" fill=\"#222\">{title}</text>\n"
    );
    let mut step = 1.0;
    while step <= most {
        let x = LEFT + along(step);
        let _ = writeln!(
            svg,
            "<line x1=\"{x:.0}\" y1=\"40\" x2=\"{x:.0}\" y2=\"{:.0}\" stroke=\"#ddd\"/>\n\
             <text x=\"{x:.0}\" y=\"{:.0}\" text-anchor=\"middle\" font-size=\"11\" fill=\"#777\">{step}×</text>",
            height - 20.0,
            height - 6.0
        );
        step *= 10.0;
    }
    let mut y = 44.0;
    for (name, times) in bars {
        let (middle, color) = (y + 15.0, if *times >= 1.0 { "#2a7f62" } else { "#b5482a" });
        let _ = writeln!(
            svg,
            "<text x=\"{:.0}\" y=\"{middle:.0}\" text-anchor=\"end\" fill=\"#222\">{name}</text>\n\
             <rect x=\"{LEFT}\" y=\"{:.0}\" width=\"{:.1}\" height=\"18\" fill=\"{color}\"/>\n\
             <text x=\"{:.0}\" y=\"{middle:.0}\" fill=\"#222\">{times:.1}×</text>",
            LEFT - 8.0,
            y + 2.0,
            along(*times).max(2.0),
            LEFT + along(*times) + 8.0
        );
        y += ROW;
    }
    svg + "</svg>\n"
}

#[cfg(test)]
mod tests {
    use super::svg;

    #[test]
    fn a_chart_has_a_bar_for_each() {
        let chart = svg("ours", &[("tokens".to_owned(), 12.0), ("lists".to_owned(), 0.9)]);
        assert_eq!((chart.matches("<rect").count(), chart.matches('×').count()), (3, 4));
        assert!(chart.contains("12.0×") && chart.contains("0.9×"), "{chart}");
    }
}
