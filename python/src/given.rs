//! What Python hands over, as JSON. It may be anything, however deep or within itself.

use opentok_sdk::Error;
use pyo3::{
    prelude::*,
    types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyMapping, PySequence, PyString},
};
use serde_json::{Map, Number, Value, json};

/// As deep as JSON may be that is read anywhere else here; no thread's stack is too small for it.
const DEEPEST: usize = 128;

enum Odd {
    /// JSON has no counterpart for it.
    Strange,
    Deep,
}

/// The arguments of a call, by name. A wrong one is refused by its name.
pub(crate) fn arguments(given: &Bound<'_, PyAny>) -> Result<Value, Error> {
    let mut named = Map::new();
    for (name, given) in given.cast::<PyDict>().into_iter().flatten() {
        let name = name.to_string();
        let value = value(&given, 0).map_err(|odd| match odd {
            Odd::Strange => opentok_sdk::unsendable(&name),
            Odd::Deep => opentok_sdk::too_deep(&name),
        })?;
        named.insert(name, value);
    }
    Ok(named.into())
}

fn value(given: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Odd> {
    if depth > DEEPEST {
        return Err(Odd::Deep);
    }
    // What is counted among the numbers comes before them: True is one.
    if given.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(truth) = given.cast::<PyBool>() {
        return Ok(truth.is_true().into());
    }
    if let Ok(text) = given.cast::<PyString>() {
        return text.extract::<String>().map(Value::from).map_err(|_| Odd::Strange);
    }
    if given.is_instance_of::<PyInt>() {
        let signed = given.extract::<i64>().map(Value::from);
        return signed.or_else(|_| given.extract::<u64>().map(Value::from)).map_err(|_| Odd::Strange);
    }
    if let Ok(number) = given.cast::<PyFloat>() {
        // One that is none would become `null`, as if it had not been given.
        return Number::from_f64(number.value()).map(Value::from).ok_or(Odd::Strange);
    }
    if let Some(bytes) = bytes(given) {
        return Ok(json!({ "type": "Buffer", "data": bytes }));
    }
    let deeper = depth.saturating_add(1);
    if let Ok(mapping) = given.cast::<PyMapping>() {
        return fields(mapping, deeper);
    }
    // What frameworks hand over as headers is not always registered as a mapping.
    if given.hasattr("keys").unwrap_or(false) && given.hasattr("items").unwrap_or(false) {
        return entries(&given.call_method0("items").map_err(|_| Odd::Strange)?, deeper);
    }
    let items = given.cast::<PySequence>().map_err(|_| Odd::Strange)?;
    let items = items.try_iter().map_err(|_| Odd::Strange)?;
    items
        .map(|item| value(&item.map_err(|_| Odd::Strange)?, deeper))
        .collect::<Result<Vec<_>, _>>()
        .map(Value::from)
}

/// As Node writes them in JSON; the core takes them where it takes bytes.
fn bytes(given: &Bound<'_, PyAny>) -> Option<Vec<u8>> {
    if let Ok(bytes) = given.cast::<PyBytes>() {
        return Some(bytes.as_bytes().to_vec());
    }
    if let Ok(bytes) = given.cast::<PyByteArray>() {
        return Some(bytes.to_vec());
    }
    let view = given.get_type().name().is_ok_and(|name| name == "memoryview");
    if view { given.call_method0("tobytes").ok()?.extract().ok() } else { None }
}

fn fields(mapping: &Bound<'_, PyMapping>, depth: usize) -> Result<Value, Odd> {
    entries(mapping.items().map_err(|_| Odd::Strange)?.as_any(), depth)
}

fn entries(items: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Odd> {
    let mut fields = Map::new();
    for item in items.try_iter().map_err(|_| Odd::Strange)? {
        let (name, given) = item
            .map_err(|_| Odd::Strange)?
            .extract::<(String, Bound<'_, PyAny>)>()
            .map_err(|_| Odd::Strange)?;
        fields.insert(name, value(&given, depth)?);
    }
    Ok(fields.into())
}
