//! Makes a program of the first Rust block of each README: see `src/bin/readme.rs`.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let root = Path::new("../..");
    let out = env::var_os("OUT_DIR").map(std::path::PathBuf::from).unwrap_or_default();
    for (file, program) in [("README.md", "readme.rs"), ("core/README.md", "readme_of_the_crate.rs")] {
        let path = root.join(file);
        println!("cargo:rerun-if-changed={}", path.display());
        let text = fs::read_to_string(path)?;
        let block = text
            .split_once("\n```rust")
            .and_then(|(_, rest)| rest.split_once('\n')?.1.split_once("\n```"))
            .map(|(block, _)| block);
        let block = block.ok_or_else(|| io::Error::other(format!("{file} has no block in Rust")))?;
        fs::write(out.join(program), block)?;
    }
    Ok(())
}
