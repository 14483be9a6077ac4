//! The XML of old: the elements of a text in the order in which they begin. No entity of its own is followed, and the time
//! it takes grows no faster than the text.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

/// An element: its names without prefix, its attributes, and the text directly in it.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

/// As far as the text can be read.
pub(crate) fn elements(text: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let (mut all, mut open) = (Vec::<Element>::new(), Vec::new());
    loop {
        let words = match reader.read_event() {
            Ok(Event::Start(start)) => {
                open.push(all.len());
                all.push(Element::of(&start));
                continue;
            }
            Ok(Event::Empty(start)) => {
                all.push(Element::of(&start));
                continue;
            }
            Ok(Event::End(_)) => {
                open.pop();
                continue;
            }
            Ok(Event::Text(words)) => Some(words.into_inner().into_owned()),
            Ok(Event::CData(words)) => Some(words.into_inner().into_owned()),
            Ok(Event::GeneralRef(named)) => match named.resolve_char_ref() {
                Ok(Some(letter)) => Some(letter.to_string()),
                _ => resolve_predefined_entity(&named).map(str::to_owned),
            },
            Ok(Event::Eof) | Err(_) => return all,
            Ok(_) => continue,
        };
        if let (Some(words), Some(element)) = (words, open.last().and_then(|&place| all.get_mut(place))) {
            element.text.push_str(&words);
        }
    }
}

impl Element {
    fn of(start: &BytesStart<'_>) -> Self {
        let mut attributes = start.attributes();
        let attributes = attributes.with_checks(false).flatten().filter_map(|attribute| {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((attribute.key.local_name().as_ref().to_owned(), value.into_owned()))
        });
        Self {
            name: start.local_name().as_ref().to_owned(),
            attributes: attributes.collect(),
            text: String::new(),
        }
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Element, elements};

    fn element(name: &str, attributes: &[(&str, &str)], text: &str) -> Element {
        let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Element { name: name.to_owned(), attributes: attributes.collect(), text: text.to_owned() }
    }

    #[test]
    fn elements_with_attributes_and_text() {
        let text = "<?xml version=\"1.0\"?><a:all x='1 &lt; 2'>one <b/>two &amp; &#x33;<![CDATA[<4>]]><c>5</c></a:all>";
        assert_eq!(
            elements(text),
            [
                element("all", &[("x", "1 < 2")], "one two & 3<4>"),
                element("b", &[], ""),
                element("c", &[], "5")
            ]
        );
        assert_eq!(elements("<a><b>cut"), [element("a", &[], ""), element("b", &[], "cut")]);
        assert_eq!(elements("</a></b>"), []);
    }

    #[test]
    fn no_entity_is_followed() {
        let text =
            "<!DOCTYPE a [<!ENTITY x \"bomb\"><!ENTITY y SYSTEM \"file:///etc/passwd\">]><a>&x;&y;.</a>";
        assert_eq!(elements(text), [element("a", &[], ".")]);
    }
}
