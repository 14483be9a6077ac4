//! Answers from JSON, by content: what has the shape that we expect is read, and what has another is kept as it was
//! sent. An answer to a call that has happened never becomes an error because of the shape of a part of it.

use std::{borrow::Cow, collections::HashMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{
        DeserializeSeed, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};

use crate::{
    Extra, Json,
    surface::{Map, arguments::integral, mend},
};

/// What became of a value: what of it fits, and what does not, as it was sent.
#[derive(Debug)]
pub(crate) struct Taken<T> {
    pub(crate) fit: Option<T>,
    pub(crate) odd: Option<Json>,
}

impl<T> Taken<T> {
    pub(crate) const NOTHING: Self = Self { fit: None, odd: None };

    pub(crate) const fn fit(value: T) -> Self {
        Self { fit: Some(value), odd: None }
    }

    pub(crate) const fn odd(json: Json) -> Self {
        Self { fit: None, odd: Some(json) }
    }

    fn of(value: Option<T>, sent: impl Into<Json>) -> Self {
        value.map_or_else(|| Self::odd(sent.into()), Self::fit)
    }

    /// The value of a field; what is odd about it goes to where fields go that are not known. `was_odd` tells whether any did.
    pub(crate) fn keep(self, name: &str, extra: &mut Extra, was_odd: &mut bool) -> Option<T> {
        match self.odd {
            Some(odd) => {
                extra.insert(name.to_owned(), odd);
                *was_odd = true;
            }
            // Of a name that comes twice, the last counts.
            None if *was_odd => drop(extra.remove(name)),
            None => {}
        }
        self.fit
    }
}

/// A value that the service sends. A type says which shapes it can be made of; every other shape is odd.
pub(crate) trait Read: Sized {
    fn text(_: &str) -> Option<Self> {
        None
    }

    fn whole(_: i64) -> Option<Self> {
        None
    }

    fn real(_: f64) -> Option<Self> {
        None
    }

    fn truth(_: bool) -> Option<Self> {
        None
    }

    fn list<'de, A: SeqAccess<'de>>(items: A) -> Result<Taken<Self>, A::Error> {
        Json::deserialize(SeqAccessDeserializer::new(items)).map(Taken::odd)
    }

    fn fields<'de, A: MapAccess<'de>>(fields: A) -> Result<Taken<Self>, A::Error> {
        Json::deserialize(MapAccessDeserializer::new(fields)).map(Taken::odd)
    }

    /// Fails only where the source itself is broken.
    fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Taken<Self>, D::Error> {
        source.deserialize_any(AnyShape(PhantomData))
    }

    /// What stands for a required value that was not sent, if anything can.
    fn absent() -> Option<Self> {
        None
    }

    /// Itself, unless it says nothing.
    fn present(self) -> Option<Self> {
        Some(self)
    }

    /// What was expected, in words.
    fn expected() -> String {
        "something else".to_owned()
    }
}

struct AnyShape<T>(PhantomData<T>);

impl<'de, T: Read> Visitor<'de> for AnyShape<T> {
    type Value = Taken<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&T::expected())
    }

    fn visit_str<E>(self, text: &str) -> Result<Taken<T>, E> {
        Ok(Taken::of(T::text(text), text))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Taken<T>, E> {
        Ok(Taken::of(T::whole(number), number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Taken<T>, E> {
        Ok(Taken::of(i64::try_from(number).ok().and_then(T::whole), number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Taken<T>, E> {
        Ok(Taken::of(T::real(number), number))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Taken<T>, E> {
        Ok(Taken::of(T::truth(truth), truth))
    }

    fn visit_unit<E>(self) -> Result<Taken<T>, E> {
        Ok(Taken::NOTHING)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Taken<T>, A::Error> {
        T::list(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Taken<T>, A::Error> {
        T::fields(fields)
    }
}

impl Read for String {
    fn text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn present(self) -> Option<Self> {
        (!self.trim().is_empty()).then_some(self)
    }
}

impl Read for bool {
    fn truth(truth: bool) -> Option<Self> {
        Some(truth)
    }
}

/// A whole number, which may also come as `1.0` or as text.
impl Read for i64 {
    fn text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn whole(number: i64) -> Option<Self> {
        Some(number)
    }

    fn real(number: f64) -> Option<Self> {
        integral(number)
    }
}

impl Read for i32 {
    fn whole(number: i64) -> Option<Self> {
        number.try_into().ok()
    }
}

impl Read for Json {
    fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Taken<Self>, D::Error> {
        Self::deserialize(source).map(Taken::fit)
    }
}

impl<T: Read> Read for HashMap<String, T> {
    fn fields<'de, A: MapAccess<'de>>(mut fields: A) -> Result<Taken<Self>, A::Error> {
        let (mut fit, mut odd) = (Self::new(), Map::new());
        while let Some(name) = fields.next_key::<String>()? {
            let value = fields.next_value_seed(Seed::<Plain, T>::NEW)?;
            odd.extend(value.odd.map(|odd| (name.clone(), odd)));
            fit.extend(value.fit.map(|value| (name, value)));
        }
        Ok(Taken { fit: Some(fit), odd: (!odd.is_empty()).then_some(Json::Object(odd)) })
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// What is odd in a list is left out of it, so that one odd item never costs the others.
impl<T: Read> Read for Vec<T> {
    fn list<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Taken<Self>, A::Error> {
        let (mut fit, mut odd) = (Self::new(), Vec::new());
        while let Some(item) = items.next_element_seed(Seed::<Plain, T>::NEW)? {
            match item.fit {
                Some(value) => fit.push(value),
                None => odd.push(item.odd.unwrap_or_default()),
            }
        }
        Ok(Taken { fit: Some(fit), odd: (!odd.is_empty()).then_some(Json::Array(odd)) })
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn expected() -> String {
        "a list".to_owned()
    }
}

/// A way to read a field; most are read [`Plain`].
pub(crate) trait Reader<T> {
    fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Taken<T>, D::Error>;

    fn read_json(json: Json) -> Taken<T> {
        // A value that is in memory does not break.
        Self::read(json).unwrap_or(Taken::NOTHING)
    }

    /// The same value under another name, out of the fields that are not known: what differs stays there.
    fn read_also(mut value: Option<T>, names: &[&str], extra: &mut Extra) -> Option<T>
    where
        T: PartialEq,
    {
        for name in names {
            let Some(sent) = extra.get(*name) else { continue };
            let other = Self::read_json(sent.clone()).fit;
            if other.is_some() && (value.is_none() || value == other) {
                extra.remove(*name);
                value = other;
            }
        }
        value
    }
}

/// As its type is read.
pub(crate) struct Plain;

impl<T: Read> Reader<T> for Plain {
    fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Taken<T>, D::Error> {
        T::read(source)
    }
}

/// An identifier: a text, or a number that becomes one.
pub(crate) struct Id(String);

impl Read for Id {
    fn text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }

    fn whole(number: i64) -> Option<Self> {
        Some(Self(number.to_string()))
    }
}

impl Reader<String> for Id {
    fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Taken<String>, D::Error> {
        let Taken { fit, odd } = <Self as Read>::read(source)?;
        Ok(Taken { fit: fit.map(|id| id.0), odd })
    }
}

/// A list that may also come as an object of named entries; the name is the entry's `id` where it has none.
pub(crate) struct Named;

impl<T: Read> Reader<Vec<T>> for Named {
    fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Taken<Vec<T>>, D::Error> {
        let entries = match Json::deserialize(source)? {
            Json::Object(entries) => entries,
            other => return Ok(Plain::read_json(other)),
        };
        let (mut fit, mut odd) = (Vec::new(), Map::new());
        for (name, mut entry) in entries {
            if let Json::Object(fields) = &mut entry {
                fields.entry("id").or_insert_with(|| name.clone().into());
            }
            let Taken { fit: value, odd: left } = Plain::read_json(entry);
            fit.extend(value);
            odd.extend(left.map(|left| (name, left)));
        }
        Ok(Taken { fit: Some(fit), odd: (!odd.is_empty()).then_some(odd.into()) })
    }
}

/// Carries a reader to where serde reads.
pub(crate) struct Seed<R, T>(PhantomData<(R, T)>);

impl<R, T> Seed<R, T> {
    pub(crate) const NEW: Self = Self(PhantomData);
}

impl<'de, R: Reader<T>, T> DeserializeSeed<'de> for Seed<R, T> {
    type Value = Taken<T>;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Taken<T>, D::Error> {
        R::read(source)
    }
}

/// The name of a field, not copied where it stands in the source as it is.
pub(crate) struct Name<'de>(Cow<'de, str>);

impl Name<'_> {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct AsItIs;

        impl<'de> Visitor<'de> for AsItIs {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(name.into()))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(name.to_owned().into()))
            }
        }

        source.deserialize_str(AsItIs)
    }
}

/// A record that lacks what names it, put together again to be kept.
pub(crate) struct Nameless(Map);

impl Nameless {
    pub(crate) fn new(extra: Extra) -> Self {
        Self(extra.into_iter().collect())
    }

    pub(crate) fn with<T: Serialize>(mut self, name: &str, value: Option<&T>) -> Self {
        if let Some(Ok(value)) = value.map(serde_json::to_value) {
            self.0.entry(name).or_insert(value);
        }
        self
    }

    pub(crate) fn into_json(self) -> Json {
        self.0.into()
    }
}

/// What a record is expected to be, in words.
pub(crate) fn object_with(fields: &[&str]) -> String {
    match fields {
        [] => "an object".to_owned(),
        fields => format!("an object with {}", fields.join(", ")),
    }
}

/// Reads a text; if it cannot be read, says why in words of ours.
pub(crate) fn json<T: Read>(body: &[u8]) -> Result<T, String> {
    let text = mend::text(body);
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err("the answer is empty".to_owned());
    }
    match mend::or_mended(text, strict).map(|taken: Taken<T>| taken.fit) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(format!("the answer is not {}", T::expected())),
        Err(error) => {
            Err(format!("the answer is not JSON, from line {}, column {} on", error.line(), error.column()))
        }
    }
}

fn strict<T: Read>(text: &str) -> serde_json::Result<Taken<T>> {
    let mut source = serde_json::Deserializer::from_str(text);
    let taken = T::read(&mut source)?;
    source.end()?;
    Ok(taken)
}
