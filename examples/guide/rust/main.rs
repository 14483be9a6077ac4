//! The guide's programs: runs the topics that it is given, one after another.

mod archives;
mod broadcasts;
mod emulator_world;
mod environments;
mod errors;
mod extras;
mod moderation;
mod quickstart;
mod sip;
mod testing;
mod tokens;

use emulator_world::Outcome;

fn main() -> Outcome {
    for topic in std::env::args().skip(1) {
        println!("== {topic}");
        match topic.as_str() {
            "quickstart" => quickstart::run(),
            "environments" => environments::run(),
            "tokens" => tokens::run(),
            "archives" => archives::run(),
            "broadcasts" => broadcasts::run(),
            "moderation" => moderation::run(),
            "sip" => sip::run(),
            "extras" => extras::run(),
            "errors" => errors::run(),
            "testing" => testing::run(),
            other => Err(format!("the guide knows nothing of {other}").into()),
        }?;
    }
    Ok(())
}
