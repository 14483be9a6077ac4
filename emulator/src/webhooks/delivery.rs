//! One event on its way to one address: repeated with growing pauses until it is taken, for a day at most.

use serde_json::{Value, json};

use crate::clock::{HOUR, MINUTE, Millis, SECOND};

/// The pause before the first repeat; it doubles with each,
const FIRST_PAUSE: Millis = 5 * SECOND;

/// up to this.
const LONGEST_PAUSE: Millis = 15 * MINUTE;

/// After this it is given up.
const LONGEST: Millis = 24 * HOUR;

/// What is to be delivered.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) project: String,
    pub(crate) event: &'static str,
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    pub(crate) body: String,
    /// The same for each attempt.
    pub(crate) jti: String,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum State {
    Waiting(Millis),
    UnderWay,
    Delivered,
    GivenUp,
}

/// What became of one attempt: the answer's status and the beginning of its body, or why there was none.
pub(super) type Outcome = Result<(u16, String), String>;

#[derive(Debug)]
struct Attempt {
    at: Millis,
    took_ms: f64,
    outcome: Outcome,
}

/// A letter and its attempts.
#[derive(Debug)]
pub(super) struct Delivery {
    pub(super) number: u64,
    pub(super) letter: Letter,
    pub(super) state: State,
    created_at: Millis,
    attempts: Vec<Attempt>,
}

impl Delivery {
    pub(super) fn new(number: u64, letter: Letter, now: Millis) -> Self {
        Self { number, letter, state: State::Waiting(now), created_at: now, attempts: Vec::new() }
    }

    /// When it is to be tried, if it waits for that.
    pub(super) fn due_at(&self) -> Option<Millis> {
        match self.state {
            State::Waiting(at) => Some(at),
            _ => None,
        }
    }

    pub(super) fn tried(&mut self, at: Millis, took_ms: f64, outcome: Outcome) {
        let taken = outcome.as_ref().is_ok_and(|(status, _)| (200..300).contains(status));
        self.attempts.push(Attempt { at, took_ms, outcome });
        let doubled = u32::try_from(self.attempts.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let pause = FIRST_PAUSE.saturating_mul(2u64.saturating_pow(doubled)).min(LONGEST_PAUSE);
        let next = at.saturating_add(pause);
        self.state = if taken {
            State::Delivered
        } else if next > self.created_at.saturating_add(LONGEST) {
            State::GivenUp
        } else {
            State::Waiting(next)
        };
    }

    pub(super) fn view(&self) -> Value {
        let (state, next) = match self.state {
            State::Waiting(at) => ("waiting", Some(at)),
            State::UnderWay => ("underWay", None),
            State::Delivered => ("delivered", None),
            State::GivenUp => ("givenUp", None),
        };
        json!({
            "id": self.number,
            "project": self.letter.project,
            "event": self.letter.event,
            "url": self.letter.url,
            "signed": self.letter.secret.is_some(),
            "body": self.letter.body,
            "json": serde_json::from_str::<Value>(&self.letter.body).unwrap_or_default(),
            "createdMs": self.created_at,
            "state": state,
            "nextMs": next,
            "attempts": self.attempts.iter().map(Attempt::view).collect::<Value>(),
        })
    }
}

impl Attempt {
    fn view(&self) -> Value {
        let (status, answer, error) = match &self.outcome {
            Ok((status, answer)) => (Some(status), Some(answer), None),
            Err(error) => (None, None, Some(error)),
        };
        json!({ "atMs": self.at, "durationMs": self.took_ms, "status": status, "answer": answer, "error": error })
    }
}

#[cfg(test)]
mod tests {
    use super::{Delivery, HOUR, Letter, SECOND, State};

    fn delivery() -> Delivery {
        let letter = Letter {
            project: "100".into(),
            event: "archive",
            url: "http://localhost:1/".into(),
            secret: None,
            body: "{}".into(),
            jti: "1".into(),
        };
        Delivery::new(1, letter, 0)
    }

    #[test]
    fn pauses_double_up_to_a_quarter_of_an_hour() {
        let mut delivery = delivery();
        let mut pauses = Vec::new();
        let mut now = 0;
        for _ in 0..10 {
            delivery.tried(now, 1.0, Err("refused".into()));
            let next = delivery.due_at().expect("it waits");
            pauses.push(next.saturating_sub(now) / SECOND);
            now = next;
        }
        assert_eq!(pauses, [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    }

    #[test]
    fn it_is_given_up_after_a_day_and_never_after_it_was_taken() {
        let mut late = delivery();
        late.tried(24 * HOUR, 1.0, Ok((503, String::new())));
        assert_eq!(late.state, State::GivenUp);
        let mut taken = delivery();
        taken.tried(0, 1.0, Ok((204, String::new())));
        assert_eq!((taken.state, taken.due_at()), (State::Delivered, None));
    }
}
