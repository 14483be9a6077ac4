//! The example of an operation, which is written once, as a request in Rust, in the core's table.

use anyhow::{Context, bail, ensure};
use heck::ToLowerCamelCase;
use serde::Serialize;
use syn::{Expr, Lit};

use super::model::{Enum, Record};

/// One argument of the example.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Given {
    pub(crate) wire: String,
    /// Given by its place rather than by its name.
    pub(crate) required: bool,
    pub(crate) value: Literal,
}

/// A value as it stands in a program.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub(crate) enum Literal {
    Text(String),
    Number(i64),
    Boolean(bool),
    /// Something that a program has at hand: `session_id`.
    Name(String),
    Enum {
        r#type: String,
        /// `BestFit`.
        name: String,
        /// `bestFit`.
        wire: String,
    },
    Record {
        r#type: String,
        fields: Vec<Given>,
    },
    List(Vec<Literal>),
}

/// Arguments or items, one after the other.
pub(crate) fn list<T>(items: &[T], show: impl Fn(&T) -> String) -> String {
    items.iter().map(show).collect::<Vec<_>>().join(", ")
}

/// Types that an example may name.
pub(crate) struct Types<'a> {
    pub(crate) enums: &'a [Enum],
    pub(crate) records: &'a [Record],
}

impl Types<'_> {
    /// Reads `StartArchive::new(session_id).name("lecture")`.
    pub(crate) fn example(&self, text: &str, request: &Record) -> anyhow::Result<Vec<Given>> {
        let expression = syn::parse_str(text).with_context(|| format!("the example {text:?}"))?;
        let (name, given) = self.record(&expression, Some(request))?;
        ensure!(name == request.name, "the example {text:?} is not a {}", request.name);
        Ok(given)
    }

    /// A record's name and fields, from `Layout::new(LayoutType::Pip).stylesheet("…")`.
    fn record(&self, expression: &Expr, request: Option<&Record>) -> anyhow::Result<(String, Vec<Given>)> {
        match expression {
            Expr::MethodCall(call) => {
                let (name, mut given) = self.record(&call.receiver, request)?;
                let value = call.args.first().context("a setter without a value")?;
                let field = call.method.to_string();
                given.push(Given {
                    wire: field.trim_start_matches("r#").to_lower_camel_case(),
                    required: false,
                    value: self.literal(value)?,
                });
                Ok((name, given))
            }
            Expr::Call(call) => {
                let Expr::Path(path) = &*call.func else { bail!("what is called is not a name") };
                let name = path.path.segments.first().context("an empty name")?.ident.to_string();
                let known = self.records.iter().find(|record| record.name == name);
                let record = request
                    .filter(|request| request.name == name)
                    .or(known)
                    .with_context(|| format!("there is no record {name}"))?;
                let required = record.fields.iter().filter(|field| field.required);
                let given = required.zip(&call.args).map(|(field, value)| {
                    Ok(Given { wire: field.wire.clone(), required: true, value: self.literal(value)? })
                });
                Ok((name, given.collect::<anyhow::Result<_>>()?))
            }
            _ => bail!("neither a constructor nor a setter"),
        }
    }

    fn literal(&self, expression: &Expr) -> anyhow::Result<Literal> {
        Ok(match expression {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Literal::Text(text.value()),
                Lit::Int(number) => Literal::Number(number.base10_parse()?),
                Lit::Bool(truth) => Literal::Boolean(truth.value),
                _ => bail!("a literal that no other language is known to have"),
            },
            Expr::Array(array) => Literal::List(
                array.elems.iter().map(|item| self.literal(item)).collect::<anyhow::Result<_>>()?,
            ),
            Expr::MethodCall(call) if call.method == "to_owned" => self.literal(&call.receiver)?,
            Expr::Path(path) => {
                let names: Vec<_> = path.path.segments.iter().map(|one| one.ident.to_string()).collect();
                match names.as_slice() {
                    [name] => Literal::Name(name.clone()),
                    [of, name] => self.value(of, name)?,
                    _ => bail!("a name of too many parts"),
                }
            }
            record => {
                let (r#type, fields) = self.record(record, None)?;
                Literal::Record { r#type, fields }
            }
        })
    }

    fn value(&self, of: &str, name: &str) -> anyhow::Result<Literal> {
        let values = self.enums.iter().find(|one| one.name == of).map(|one| &one.values);
        let value = values.into_iter().flatten().find(|value| value.name == name);
        let value = value.with_context(|| format!("there is no value {of}::{name}"))?;
        Ok(Literal::Enum { r#type: of.to_owned(), name: name.to_owned(), wire: value.wire.clone() })
    }
}
