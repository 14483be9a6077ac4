//! What a value is to become in Python, as `opentok_sdk/_shape.py` says it.
//!
//! A model says by its `_fields` what it holds: `{name: (name on the wire, shape)}`.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use pyo3::{
    exceptions::PyTypeError,
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyList, PyString, PyType},
};

/// What a value is.
#[derive(Clone)]
pub(crate) enum Shape {
    Any,
    /// By the name of its class, which is looked up once that has been made: making all of them takes long.
    Enum(Arc<Enum>),
    Model(Arc<Model>),
    List(Arc<Shape>),
    Map(Arc<Shape>),
}

pub(crate) struct Enum {
    name: Py<PyString>,
    /// The class, and its members by their texts.
    known: PyOnceLock<(Py<PyAny>, Py<PyDict>)>,
}

/// A class, and its fields in the order of the wire.
pub(crate) struct Model {
    pub(crate) class: Py<PyType>,
    pub(crate) fields: Vec<Field>,
}

pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: Py<PyString>,
    pub(crate) shape: Shape,
}

/// By the address of the class, which stays.
static MODELS: LazyLock<Mutex<HashMap<usize, Arc<Model>>>> = LazyLock::new(Mutex::default);

impl Shape {
    pub(crate) fn of(shape: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(list) = shape.cast::<PyList>() {
            return Ok(Self::List(Arc::new(Self::of(&list.get_item(0)?)?)));
        }
        if let Ok(map) = shape.cast::<PyDict>() {
            let values = map.get_item("*")?.ok_or_else(|| PyTypeError::new_err("no shape"))?;
            return Ok(Self::Map(Arc::new(Self::of(&values)?)));
        }
        if let Ok(name) = shape.cast::<PyString>() {
            return Ok(Self::Enum(Arc::new(Enum { name: name.clone().unbind(), known: PyOnceLock::new() })));
        }
        let class = shape.cast::<PyType>()?;
        match class.getattr(intern!(shape.py(), "_fields")) {
            Ok(fields) => Ok(Self::Model(Model::of(class, fields.cast::<PyDict>()?)?)),
            Err(_) => Ok(Self::Any),
        }
    }
}

impl Model {
    fn of(class: &Bound<'_, PyType>, fields: &Bound<'_, PyDict>) -> PyResult<Arc<Self>> {
        let address = class.as_ptr() as usize;
        let models = || MODELS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = models().get(&address) {
            return Ok(known.clone());
        }
        let fields = fields.iter().map(|(name, field)| {
            let (wire, shape): (String, Bound<'_, PyAny>) = field.extract()?;
            Ok(Field { wire, name: name.cast::<PyString>()?.clone().unbind(), shape: Shape::of(&shape)? })
        });
        let fields = fields.collect::<PyResult<Vec<_>>>()?;
        let model = Arc::new(Self { class: class.clone().unbind(), fields });
        models().insert(address, model.clone());
        Ok(model)
    }

    /// The place of a field; they come in order, but for those that are left out.
    pub(crate) fn place(&self, wire: &str, from: usize) -> Option<usize> {
        let after = self.fields.iter().enumerate().skip(from);
        after.chain(self.fields.iter().enumerate()).find(|(_, field)| field.wire == wire).map(|(at, _)| at)
    }
}

impl Enum {
    /// The member with this text, once the classes are there.
    pub(crate) fn member<'py>(
        &self,
        text: &Bound<'py, PyString>,
        enums: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = text.py();
        let (class, members) = self.known.get_or_try_init(py, || {
            let class = enums.getattr(&self.name)?;
            let members = class.getattr("_value2member_map_")?.cast_into::<PyDict>()?;
            Ok::<_, PyErr>((class.unbind(), members.unbind()))
        })?;
        match members.bind(py).get_item(text)? {
            Some(member) => Ok(member),
            None => class.bind(py).call1((text,)),
        }
    }
}
