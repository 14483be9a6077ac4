//! `make fuzz`: searches for what breaks, from the corpora on; ten minutes for each target, unless told otherwise.

use std::{fs, path::Path};

use anyhow::ensure;

use crate::{setup, shell::run};

pub(crate) fn run_all(root: &Path, targets: &[String], seconds: u32) -> anyhow::Result<()> {
    setup::fuzz(root)?;
    let mut all: Vec<String> = fs::read_dir(root.join("fuzz/corpus"))?
        .map(|folder| Ok(folder?.file_name().to_string_lossy().into_owned()))
        .collect::<anyhow::Result<_>>()?;
    all.sort();
    ensure!(targets.iter().all(|target| all.contains(target)), "there are: {}", all.join(", "));
    for target in if targets.is_empty() { &all } else { targets } {
        println!("→ {target} for {seconds} s");
        let found = root.join("target/fuzz/corpus").join(target);
        fs::create_dir_all(&found)?;
        let (found, known) = (found.to_string_lossy(), format!("fuzz/corpus/{target}"));
        let limit = format!("-max_total_time={seconds}");
        // Coverage needs no sanitizer, and safe Rust has little for one; so the stable toolchain is enough.
        let search = ["run", "--fuzz-dir", "fuzz", "--sanitizer", "none", "--features", "search"];
        let place = ["--target-dir", "target/fuzz", target, &found, &known, "--"];
        let how = [limit.as_str(), "-max_len=4096", "-verbosity=0", "-print_final_stats=1"];
        run(root, root.join("target/tools/bin/cargo-fuzz"), &[&search[..], &place, &how].concat())?;
    }
    println!("nothing broke; what is worth keeping of target/fuzz/corpus goes to fuzz/corpus");
    Ok(())
}
