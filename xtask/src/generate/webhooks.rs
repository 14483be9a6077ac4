//! The page on callbacks: its sentences are in `xtask/templates/docs`, its programs are the recipes as they are tested.

use std::{fs, path::Path};

use anyhow::{Context, ensure};
use minijinja::{Value, context};

use super::{Rendered, Surface};

/// Framework, place in `examples/webhooks`, and what Markdown calls the language.
const RECIPES: [(&str, &str, &str); 11] = [
    ("Flask", "python/with_flask.py", "python"),
    ("FastAPI", "python/with_fastapi.py", "python"),
    ("Django", "python/with_django.py", "python"),
    ("Express", "node/express.mjs", "js"),
    ("Fastify", "node/fastify.mjs", "js"),
    ("Next.js", "node/next/app/webhooks/route.ts", "ts"),
    ("axum", "rust/axum.rs", "rust"),
    ("Ktor", "jvm/src/main/kotlin/Ktor.kt", "kotlin"),
    ("The JDK's server", "jvm/src/main/java/Jdk.java", "java"),
    ("Rack", "ruby/config.ru", "ruby"),
    (".NET", "dotnet/Webhooks.cs", "csharp"),
];

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let recipes =
        RECIPES.into_iter().map(|recipe| shown(root, recipe)).collect::<anyhow::Result<Vec<_>>>()?;
    let template = super::templates(root, "docs")?;
    let text = template.get_template("webhooks.md")?.render(context! { recipes => recipes })?;
    for kind in kinds(surface) {
        ensure!(text.contains(&format!("\n| `{kind}` |")), "the page on callbacks does not tell of {kind}");
    }
    Ok(vec![Rendered { path: "docs/webhooks.md", text }])
}

fn shown(root: &Path, (name, path, language): (&str, &str, &str)) -> anyhow::Result<Value> {
    let file = root.join("examples/webhooks").join(path);
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    // As headings become anchors.
    let anchor: String = name
        .to_lowercase()
        .replace(' ', "-")
        .chars()
        .filter(|letter| letter.is_alphanumeric() || *letter == '-')
        .collect();
    let link = format!("[{name}](#{anchor})");
    Ok(context! { name => name, path => path, language => language, link => link, text => text })
}

/// What callbacks can be about.
fn kinds(surface: &Surface) -> impl Iterator<Item = &str> {
    let known = surface.enums.iter().filter(|r#enum| r#enum.name == "WebhookKind");
    known.flat_map(|r#enum| &r#enum.values).map(|value| value.wire.as_str())
}
