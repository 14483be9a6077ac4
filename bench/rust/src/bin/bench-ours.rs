//! The crate itself as a contestant.

use futures_util::future::join_all;
use opentok_bench::{Outcome, Work, file, memory, serve, variable};
use opentok_sdk::{
    Archive, Credentials, GenerateJwt, GenerateToken, ListArchives, OpenTok, PrivateKey, Role, TokenKind,
};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

const WORKS: [&str; 16] = [
    "token.t1",
    "token.t1.full",
    "token.hs256",
    "token.hs256.full",
    "token.rs256",
    "token.rs256.full",
    "jwt.rest",
    "call.plain",
    "call.tls",
    "call.far",
    "list.1",
    "list.100",
    "list.1000",
    "client.new",
    "client.call",
    "memory",
];

struct Ours {
    runtime: Runtime,
    plain: OpenTok,
    tls: OpenTok,
    far: OpenTok,
    application: OpenTok,
    session: String,
    application_session: String,
}

fn main() -> Outcome<()> {
    let plain = client(&variable("BENCH_URL")?)?;
    let authority = std::fs::read_to_string(file("BENCH_CA")?)?;
    let secured = |url: &str| -> Outcome<OpenTok> {
        let builder = OpenTok::builder(credentials()?).api_url(variable(url)?);
        Ok(builder.ca_certificates(&authority).build()?)
    };
    let key = PrivateKey::from_path(file("BENCH_PRIVATE_KEY")?)?;
    let ours = Ours {
        runtime: Runtime::new()?,
        plain,
        tls: secured("BENCH_TLS_URL")?,
        far: secured("BENCH_FAR_URL")?,
        application: OpenTok::application(variable("BENCH_APPLICATION")?, key)?,
        session: variable("BENCH_SESSION")?,
        application_session: variable("BENCH_APPLICATION_SESSION")?,
    };
    serve(&WORKS, |work| ours.run(work))
}

fn credentials() -> Outcome<Credentials> {
    Ok(Credentials::api_key(variable("BENCH_KEY")?, variable("BENCH_SECRET")?)?)
}

fn client(url: &str) -> Outcome<OpenTok> {
    Ok(OpenTok::builder(credentials()?).api_url(url).build()?)
}

impl Ours {
    fn run(&self, work: &Work) -> Outcome<Value> {
        let url = variable("BENCH_URL")?;
        match work.work.as_str() {
            name if name.starts_with("token.") => self.tokens(name, work.times)?,
            "jwt.rest" => {
                for _ in 0..work.times {
                    self.plain.generate_jwt(GenerateJwt::new())?;
                }
            }
            "call.plain" => self.calls(&self.plain, work)?,
            "call.tls" => self.calls(&self.tls, work)?,
            "call.far" => self.calls(&self.far, work)?,
            "client.new" => {
                for _ in 0..work.times {
                    client(&url)?;
                }
            }
            "client.call" => {
                for _ in 0..work.times {
                    self.runtime.block_on(client(&url)?.get_archive("a"))?;
                }
            }
            "memory" => return memory(),
            name => self.lists(name.trim_start_matches("list.").parse()?, work.times)?,
        }
        Ok(json!({}))
    }

    fn tokens(&self, name: &str, times: usize) -> Outcome<()> {
        let (client, session) = match name.split('.').nth(1) {
            Some("rs256") => (&self.application, &self.application_session),
            _ => (&self.plain, &self.session),
        };
        for _ in 0..times {
            let mut request = GenerateToken::new(session);
            if name.starts_with("token.t1") {
                request = request.kind(TokenKind::T1);
            }
            if name.split('.').any(|part| part == "full") {
                request = request
                    .role(Role::Moderator)
                    .ttl(3600)
                    .data("name=Ada Lovelace&number=12345")
                    .initial_layout_class_list(vec!["focus".to_owned(), "full".to_owned()]);
            }
            client.generate_token(request)?;
        }
        Ok(())
    }

    fn calls(&self, client: &OpenTok, work: &Work) -> Outcome<()> {
        let each = work.times / work.at_once;
        self.runtime.block_on(async {
            let callers = (0..work.at_once).map(|_| {
                let client = client.clone();
                tokio::spawn(async move {
                    for _ in 0..each {
                        client.get_archive("a").await?;
                    }
                    Ok::<_, opentok_sdk::Error>(())
                })
            });
            for outcome in join_all(callers).await {
                outcome??;
            }
            Ok(())
        })
    }

    fn lists(&self, count: i32, times: usize) -> Outcome<()> {
        for _ in 0..times {
            let page = self.runtime.block_on(self.plain.list_archives(ListArchives::new().count(count)))?;
            std::hint::black_box(page.items.iter().map(ten_fields).sum::<usize>());
        }
        Ok(())
    }
}

fn ten_fields(archive: &Archive) -> usize {
    let texts = [
        Some(archive.id.as_str()),
        archive.name.as_deref(),
        archive.session_id.as_deref(),
        archive.status.as_ref().map(opentok_sdk::ArchiveStatus::as_str),
        archive.output_mode.as_ref().map(opentok_sdk::OutputMode::as_str),
        archive.resolution.as_ref().map(opentok_sdk::Resolution::as_str),
    ];
    let numbers = [archive.created_at, archive.size].into_iter().flatten().count();
    let rest = usize::from(archive.duration.is_some())
        + usize::from(archive.has_audio == Some(true))
        + usize::from(archive.has_video == Some(true));
    texts.iter().flatten().map(|text| text.len()).sum::<usize>() + numbers + rest
}
