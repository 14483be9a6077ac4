//! The C interface: compiled against, run under valgrind, and held to be the same for all who use it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use tokio::runtime::Runtime;

use crate::{
    build, emulator,
    shell::{exists, run, run_with},
};

const HEADER: &str = "bindings/c/opentok.h";

/// Who declares the header's functions anew, in their own languages.
const USERS: [&str; 2] = ["bindings/ruby/lib/opentok_sdk/native.rb", "bindings/dotnet/src/Native.cs"];

/// The functions well used and badly; returns why not, if they cannot be.
pub(crate) fn test(root: &Path) -> anyhow::Result<Option<String>> {
    if !exists("cc") {
        return Ok(Some("no C compiler".to_owned()));
    }
    let library = build::c(root)?;
    same_functions(root, &library)?;
    run(root, "c++", &["-std=c++11", "-pedantic", "-Werror", "-fsyntax-only", "-x", "c++", HEADER])?;
    let program = root.join("target/debug/opentok-smoke");
    let folder = library.parent().context("no folder")?.to_string_lossy().into_owned();
    let (place, path) = (format!("-Wl,-rpath,{folder}"), format!("-L{folder}"));
    let options = ["-std=gnu11", "-g", "-Wall", "-Wextra", "-pedantic", "-Werror"];
    let files = ["bindings/c/tests/smoke.c", "-o", &program.to_string_lossy(), &path, "-lopentok_c", &place];
    run(root, "cc", &[&options[..], &files[..]].concat())?;
    let runtime = Runtime::new()?;
    let service = emulator::start(&runtime)?;
    let url = service.url();
    let environment = emulator::environment(&url);
    if !exists("valgrind") {
        println!("without valgrind, which is not here");
        run_with(root, &program, &[], &environment)?;
        return Ok(None);
    }
    let watched = [
        "-q",
        "--leak-check=full",
        "--show-leak-kinds=definite",
        "--errors-for-leak-kinds=definite",
        "--error-exitcode=99",
    ];
    run_with(root, "valgrind", &[&watched[..], &[&program.to_string_lossy()]].concat(), &environment)?;
    Ok(None)
}

/// Fails unless header, library, and the declarations of other languages name the same functions.
fn same_functions(root: &Path, library: &Path) -> anyhow::Result<()> {
    let declared = functions(&fs::read_to_string(root.join(HEADER))?);
    ensure!(!declared.is_empty(), "the header declares nothing");
    let output =
        Command::new("nm").args(["-D", "--defined-only"]).arg(library).output().context("cannot run nm")?;
    let mut all = vec![(library.to_path_buf(), functions(&String::from_utf8(output.stdout)?))];
    for user in USERS.map(PathBuf::from) {
        let text = fs::read_to_string(root.join(&user)).with_context(|| format!("no {}", user.display()))?;
        all.push((user, functions(&text)));
    }
    for (place, named) in all {
        let odd: Vec<_> = declared.symmetric_difference(&named).collect();
        ensure!(odd.is_empty(), "{} and the header do not both name {odd:?}", place.display());
    }
    println!("{} functions, the same in header, library, Ruby and .NET", declared.len());
    Ok(())
}

/// What is called `opentok_call_wait` and the like; `opentok_call` is a type.
fn functions(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let names = words.filter(|word| word.starts_with("opentok_") && word.matches('_').count() > 1);
    names.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::functions;

    #[test]
    fn functions_are_told_from_types() {
        let header =
            "char *opentok_call_wait(opentok_call *call, int64_t ms);\nvoid opentok_text_free(char *);";
        assert_eq!(
            functions(header).into_iter().collect::<Vec<_>>(),
            ["opentok_call_wait", "opentok_text_free"]
        );
    }
}
