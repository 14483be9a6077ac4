//! How the recipes are started: as their first lines say, on any port that is free.

use std::{fs, net::TcpListener, path::Path, process::Command};

use super::{Recipe, install};
use crate::dotnet::Toolchain;

pub(super) fn python(root: &Path) -> Vec<Recipe> {
    let recipe = |name, arguments: &[&str]| {
        let mut command = Command::new(root.join(install::PYTHON).join("bin/python"));
        command.current_dir(root.join("examples/webhooks/python")).args(arguments);
        command.env("PYTHONUNBUFFERED", "1");
        Recipe { name, command }
    };
    vec![
        recipe("Flask", &["-m", "flask", "--app", "with_flask", "run", "--port", "0"]),
        recipe("FastAPI", &["-m", "uvicorn", "with_fastapi:app", "--port", "0"]),
        recipe("Django", &["with_django.py", "runserver", "--noreload", "127.0.0.1:0"]),
    ]
}

pub(super) fn node(root: &Path) -> Vec<Recipe> {
    let recipe = |name, arguments: &[&str]| {
        let mut command = Command::new("node");
        command.current_dir(root.join(install::NODE)).args(arguments).env("NEXT_TELEMETRY_DISABLED", "1");
        Recipe { name, command }
    };
    vec![
        recipe("Express", &["express.mjs"]),
        recipe("Fastify", &["fastify.mjs"]),
        recipe("Next.js", &["node_modules/next/dist/bin/next", "dev", "next", "--port", "0"]),
    ]
}

/// Over the library of a debug build.
pub(super) fn ruby(root: &Path) -> Vec<Recipe> {
    let mut command = Command::new("puma");
    command.args(["--bind", "tcp://127.0.0.1:0", "config.ru"]);
    command.current_dir(root.join("examples/webhooks/ruby")).env("RUBYLIB", root.join("bindings/ruby/lib"));
    vec![Recipe { name: "Rack", command }]
}

pub(super) fn dotnet(root: &Path, toolchain: &Toolchain) -> anyhow::Result<Vec<Recipe>> {
    let mut command = toolchain.compiled(root, &root.join("examples/webhooks/dotnet/Webhooks.cs"))?;
    // `HttpListener` does not look for a free port itself.
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    command.env("PORT", port.to_string());
    Ok(vec![Recipe { name: ".NET", command }])
}

pub(super) fn jvm(root: &Path) -> anyhow::Result<Vec<Recipe>> {
    let folder = root.join(install::JVM);
    let libraries = fs::read_to_string(folder.join(install::CLASSPATH))?;
    let classpath = format!("{}:{}", folder.join("target/classes").display(), libraries.trim());
    let recipe = |name, class| {
        let mut command = Command::new("java");
        command.args(["-cp", &classpath, class]);
        Recipe { name, command }
    };
    Ok(vec![recipe("Ktor", "KtorKt"), recipe("the JDK", "Jdk")])
}

pub(super) fn rust(root: &Path) -> Vec<Recipe> {
    vec![Recipe { name: "axum", command: Command::new(root.join("target/debug/webhooks")) }]
}
