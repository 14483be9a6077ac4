//! The face in Python: methods in both tempers, models, types, enumerations, error classes and routes, formatted
//! by ruff.

mod docstring;
mod example;
mod face;
mod names;
mod spelling;

use std::path::Path;

use heck::ToShoutySnakeCase;
use minijinja::{Environment, Value, context, value::Serde};

use super::{Rendered, Surface, failures::error_class};
use names::Names;

/// Errors that are also one of Python's own.
const BUILT_IN: [(&str, &str); 3] =
    [("invalid_argument", "ValueError"), ("timeout", "TimeoutError"), ("connection", "ConnectionError")];

const FILES: [(&str, &str, bool); 7] = [
    ("python/opentok_sdk/_operations.py", "operations.py.j2", false),
    ("python/opentok_sdk/_async_operations.py", "operations.py.j2", true),
    ("python/opentok_sdk/_models.py", "models.py.j2", false),
    ("python/opentok_sdk/_enums.py", "enums.py.j2", false),
    ("python/opentok_sdk/_errors.py", "errors.py.j2", false),
    ("python/opentok_sdk/_routes.py", "routes.py.j2", false),
    ("python/opentok_sdk/types.py", "types.py.j2", false),
];

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let environment = environment(root)?;
    let context = context(surface)?;
    let venv = root.join("target/venv/bin/ruff");
    let ruff = if venv.exists() { "target/venv/bin/ruff" } else { "ruff" };
    FILES
        .iter()
        .map(|(path, template, asynchronous)| {
            let text = render_one(&environment, &context, template, *asynchronous)?;
            let command =
                [ruff, "format", "--config", "python/pyproject.toml", "--stdin-filename", path, "-"];
            Ok(Rendered { path, text: super::format(root, &command, &text)? })
        })
        .collect()
}

fn render_one(
    environment: &Environment<'_>,
    context: &Value,
    template: &str,
    asynchronous: bool,
) -> anyhow::Result<String> {
    let template = environment.get_template(template)?;
    Ok(template.render(context! { asynchronous => asynchronous, ..context.clone() })?)
}

fn environment(root: &Path) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "python")?;
    environment.add_filter("constant", |name: &str| name.to_shouty_snake_case());
    environment.add_filter("docstring", docstring::docstring);
    Ok(environment)
}

fn context(surface: &Surface) -> anyhow::Result<Value> {
    let operations = surface.operations.iter().map(face::method).collect::<anyhow::Result<Vec<_>>>()?;
    let models: Vec<_> = names::in_order(&surface.records)?.into_iter().map(face::model).collect();
    let errors: Vec<_> = surface
        .error_kinds
        .iter()
        .map(|kind| {
            let base = BUILT_IN.iter().find(|(known, _)| known == kind).map(|(_, base)| *base);
            context! { kind => kind, class => error_class(kind), base => base }
        })
        .collect();
    Ok(context! {
        operations => Serde(operations),
        models => Serde(models),
        enums => Serde(&surface.enums),
        errors => errors,
        in_models => Serde(Names::in_models(surface)),
        in_operations => Serde(Names::in_operations(surface)),
        in_types => Serde(Names::in_types(surface)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the template leaves it: ruff is not at hand where only Rust is.
    fn rendered(template: &str, asynchronous: bool) -> String {
        let manifest = serde_json::from_str(include_str!("toy.json")).expect("toy.json is JSON");
        let surface = Surface::parse(&manifest).expect("toy.json is a manifest");
        let environment = environment(&crate::root()).expect("templates");
        let context = context(&surface).expect("a context");
        render_one(&environment, &context, template, asynchronous).expect("rendered")
    }

    #[test]
    fn methods_that_block() {
        insta::assert_snapshot!(rendered("operations.py.j2", false));
    }

    #[test]
    fn methods_to_be_awaited() {
        insta::assert_snapshot!(rendered("operations.py.j2", true));
    }

    #[test]
    fn models() {
        insta::assert_snapshot!(rendered("models.py.j2", false));
    }

    #[test]
    fn types() {
        insta::assert_snapshot!(rendered("types.py.j2", false));
    }

    #[test]
    fn enumerations() {
        insta::assert_snapshot!(rendered("enums.py.j2", false));
    }

    #[test]
    fn errors() {
        insta::assert_snapshot!(rendered("errors.py.j2", false));
    }

    #[test]
    fn routes() {
        insta::assert_snapshot!(rendered("routes.py.j2", false));
    }
}
