//! Answers as the models of `opentok_sdk`, made in one pass: no dictionary stands in between, and no field waits to be read.

use std::fmt;

use erased_serde::Serialize as Erased;
use opentok_sdk::Encoded;
use pyo3::{
    exceptions::PyValueError,
    ffi, intern,
    prelude::*,
    types::{PyDict, PyList, PyString, PyTuple, PyType},
};
use serde::ser::{self, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use crate::shape::{Model, Shape};

/// An answer, until the interpreter is at hand.
pub(crate) struct Typed(Box<dyn Erased + Send>);

impl Encoded for Typed {
    fn encode<T: Serialize + Send + 'static>(answer: T) -> opentok_sdk::Result<Self> {
        Ok(Self(Box::new(answer)))
    }
}

impl Typed {
    /// As a value of this shape; as dictionaries and lists where there is none.
    pub(crate) fn object<'py>(
        &self,
        py: Python<'py>,
        shape: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let shape = shape.map_or(Ok(Shape::Any), Shape::of)?;
        let enums = py.import(intern!(py, "sys"))?.getattr(intern!(py, "modules"))?;
        let enums = enums.cast::<PyDict>()?.get_item(intern!(py, "opentok_sdk._enums"))?;
        let maker = Maker { py, shape: &shape, enums: enums.as_ref() };
        erased_serde::serialize(&*self.0, maker).map_err(|failure| failure.0)
    }
}

/// Makes a value of a shape.
#[derive(Clone, Copy)]
struct Maker<'a, 'py> {
    py: Python<'py>,
    shape: &'a Shape,
    /// The module of enumerations, where it is loaded.
    enums: Option<&'a Bound<'py, PyAny>>,
}

impl<'a, 'py> Maker<'a, 'py> {
    fn of(self, shape: &'a Shape) -> Self {
        Self { shape, ..self }
    }

    fn begin(self) -> Result<Instance<'a, 'py>, Failure> {
        let model = match self.shape {
            Shape::Model(model) => Some((&**model, bare(model.class.bind(self.py))?)),
            _ => None,
        };
        Ok(Instance { maker: self, model, next: 0, rest: None, key: None })
    }
}

/// What became of it: an error of Python's.
struct Failure(PyErr);

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self(error)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Failure")
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failure {}

impl ser::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(PyValueError::new_err(message.to_string()))
    }
}

type Made<'py> = Result<Bound<'py, PyAny>, Failure>;

macro_rules! plain {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, value: $type) -> Made<'py> {
            Ok(value.into_pyobject(self.py).map_err(PyErr::from)?.to_owned().into_any())
        })*
    };
}

impl<'a, 'py> Serializer for Maker<'a, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Failure;
    type SerializeSeq = Items<'a, 'py>;
    type SerializeTuple = Impossible<Self::Ok, Failure>;
    type SerializeTupleStruct = Impossible<Self::Ok, Failure>;
    type SerializeTupleVariant = Impossible<Self::Ok, Failure>;
    type SerializeMap = Instance<'a, 'py>;
    type SerializeStruct = Instance<'a, 'py>;
    type SerializeStructVariant = Impossible<Self::Ok, Failure>;

    plain! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32,
        serialize_f64: f64, serialize_char: char
    }

    fn serialize_str(self, value: &str) -> Made<'py> {
        let text = PyString::new(self.py, value);
        match (self.shape, self.enums) {
            (Shape::Enum(known), Some(enums)) => Ok(known.member(&text, enums)?),
            _ => Ok(text.into_any()),
        }
    }

    fn serialize_bytes(self, _: &[u8]) -> Made<'py> {
        Err(ser::Error::custom("bytes are not JSON"))
    }

    fn serialize_none(self) -> Made<'py> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Made<'py> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Made<'py> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Made<'py> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Made<'py> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Made<'py> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Made<'py> {
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Items<'a, 'py>, Failure> {
        Ok(Items { maker: self, items: Vec::with_capacity(length.unwrap_or_default()) })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Failure> {
        Err(ser::Error::custom("no answer is a tuple"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTuple, Failure> {
        self.serialize_tuple(0)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTuple, Failure> {
        self.serialize_tuple(0)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Instance<'a, 'py>, Failure> {
        self.begin()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Instance<'a, 'py>, Failure> {
        self.begin()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failure> {
        Err(ser::Error::custom("no answer is a variant with fields"))
    }
}

/// A list in the making; a model holds it as a tuple.
struct Items<'a, 'py> {
    maker: Maker<'a, 'py>,
    items: Vec<Bound<'py, PyAny>>,
}

impl<'py> SerializeSeq for Items<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Failure;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        let shape = match self.maker.shape {
            Shape::List(items) => items,
            _ => &Shape::Any,
        };
        self.items.push(value.serialize(self.maker.of(shape))?);
        Ok(())
    }

    fn end(self) -> Made<'py> {
        match self.maker.shape {
            Shape::List(_) => Ok(PyTuple::new(self.maker.py, self.items)?.into_any()),
            _ => Ok(PyList::new(self.maker.py, self.items)?.into_any()),
        }
    }
}

/// A model or a dictionary in the making.
struct Instance<'a, 'py> {
    maker: Maker<'a, 'py>,
    model: Option<(&'a Model, Bound<'py, PyAny>)>,
    /// The place of the field that is probably next.
    next: usize,
    /// All of a dictionary; of a model, what it reads when it is asked for it.
    rest: Option<Bound<'py, PyDict>>,
    key: Option<String>,
}

impl<'py> Instance<'_, 'py> {
    fn set<T: Serialize + ?Sized>(&mut self, wire: &str, value: &T) -> Result<(), Failure> {
        let maker = self.maker;
        let Some((model, object)) = &self.model else {
            let shape = match maker.shape {
                Shape::Map(values) => values,
                _ => &Shape::Any,
            };
            let value = value.serialize(maker.of(shape))?;
            return self.keep(wire, value);
        };
        // What the class does not know, its maker has not told it.
        let Some(place) = model.place(wire, self.next) else { return Ok(()) };
        self.next = place.saturating_add(1);
        let Some(field) = model.fields.get(place) else { return Ok(()) };
        let value = value.serialize(maker.of(&field.shape))?;
        if matches!(field.shape, Shape::Enum(_)) && maker.enums.is_none() {
            return self.keep(wire, value);
        }
        Ok(put(object, field.name.bind(maker.py), &value)?)
    }

    fn keep(&mut self, wire: &str, value: Bound<'py, PyAny>) -> Result<(), Failure> {
        let py = self.maker.py;
        Ok(self.rest.get_or_insert_with(|| PyDict::new(py)).set_item(PyString::intern(py, wire), value)?)
    }

    fn finish(self) -> Made<'py> {
        let py = self.maker.py;
        let rest = self.rest.unwrap_or_else(|| PyDict::new(py));
        match self.model {
            Some((_, object)) => {
                put(&object, intern!(py, "_wire"), rest.as_any())?;
                Ok(object)
            }
            None => Ok(rest.into_any()),
        }
    }
}

impl<'py> SerializeStruct for Instance<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        wire: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        self.set(wire, value)
    }

    fn end(self) -> Made<'py> {
        self.finish()
    }
}

impl<'py> SerializeMap for Instance<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Failure;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failure> {
        let key = key.serialize(self.maker.of(&Shape::Any))?;
        self.key = Some(key.extract()?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        let key = self.key.take().unwrap_or_default();
        self.set(&key, value)
    }

    fn end(self) -> Made<'py> {
        self.finish()
    }
}

/// An instance with nothing in it: the classes' own `__new__`, without a call of Python's.
#[expect(unsafe_code, reason = "a function of the stable ABI that pyo3 has no other way to")]
fn bare<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: the class is one, the interpreter is held, and what comes back is ours, or null with an error set.
    unsafe { Bound::from_owned_ptr_or_err(class.py(), ffi::PyType_GenericAlloc(class.as_type_ptr(), 0)) }
}

/// What `object.__setattr__` does: a model's own refuses, as it is frozen.
#[expect(unsafe_code, reason = "as above")]
fn put(object: &Bound<'_, PyAny>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
    // SAFETY: all three are borrowed for the call, and the interpreter is held.
    let done = unsafe { ffi::PyObject_GenericSetAttr(object.as_ptr(), name.as_ptr(), value.as_ptr()) };
    if done == 0 { Ok(()) } else { Err(PyErr::fetch(object.py())) }
}
