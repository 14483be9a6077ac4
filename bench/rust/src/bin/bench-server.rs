//! Answers that are made once, over plain HTTP and TLS. It counts what arrives.

use std::{
    collections::{HashMap, HashSet},
    convert::Infallible,
    io::Write as _,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use http_body_util::Full;
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use opentok_bench::{Outcome, archive, far, page, variable};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use serde_json::json;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpListener,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{self, pki_types::PrivateKeyDer},
};

/// What arrived since it was last asked.
#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
    /// Signatures of JWTs: whether each call makes one of its own.
    jwts: Mutex<HashSet<String>>,
}

struct Server {
    counts: Counts,
    pages: HashMap<usize, Bytes>,
    archive: Bytes,
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Outcome<()> {
    let pages = [1, 100, 1000].map(|count| (count, Bytes::from(page(count).to_string())));
    let archive = Bytes::from(archive(0).to_string());
    let server = Arc::new(Server { counts: Counts::default(), pages: pages.into(), archive });
    let listener = || TcpListener::bind("127.0.0.1:0");
    let (plain, tls, far) = (listener().await?, listener().await?, listener().await?);
    let acceptor = acceptor(Path::new(&variable("BENCH_CA")?))?;
    let addresses = json!({
        "plain": format!("http://127.0.0.1:{}", plain.local_addr()?.port()),
        "tls": format!("https://localhost:{}", tls.local_addr()?.port()),
        "far": format!("https://localhost:{}", far.local_addr()?.port()),
    });
    writeln!(std::io::stdout(), "{addresses}")?;
    tokio::spawn(far::carry(far, tls.local_addr()?));
    let secured = server.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = tls.accept().await {
            let (server, acceptor) = (secured.clone(), acceptor.clone());
            tokio::spawn(async move {
                if socket.set_nodelay(true).is_ok()
                    && let Ok(stream) = acceptor.accept(socket).await
                {
                    serve(server, stream).await;
                }
            });
        }
    });
    loop {
        let (socket, _) = plain.accept().await?;
        socket.set_nodelay(true)?;
        tokio::spawn(serve(server.clone(), socket));
    }
}

async fn serve(server: Arc<Server>, stream: impl AsyncRead + AsyncWrite + Unpin) {
    server.counts.connections.fetch_add(1, Ordering::Relaxed);
    let service = service_fn(|request| {
        let answer = server.answer(&request);
        async move { Ok::<_, Infallible>(answer) }
    });
    // How it ended is the client's business.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

impl Server {
    fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let path = request.uri().path();
        if path == "/_bench/counts" {
            return self.counts();
        }
        self.counts.requests.fetch_add(1, Ordering::Relaxed);
        let auth = request.headers().get("x-opentok-auth").or_else(|| request.headers().get("authorization"));
        let signature = auth.and_then(|jwt| jwt.to_str().ok()?.rsplit('.').next());
        if let Some(signature) = signature {
            let mut jwts = self.counts.jwts.lock().unwrap_or_else(PoisonError::into_inner);
            jwts.insert(signature.to_owned());
        }
        let count = request.uri().query().and_then(|query| {
            let counts = query.split('&').find_map(|pair| pair.strip_prefix("count="));
            counts?.parse().ok()
        });
        if path == "/session/create" {
            return body(Bytes::from_static(
                b"[{\"session_id\":\"1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4\"}]",
            ));
        }
        // Some leave the largest out.
        match self.pages.get(&count.unwrap_or(1000)).filter(|_| path.ends_with("/archive")) {
            Some(page) => body(page.clone()),
            None => body(self.archive.clone()),
        }
    }

    /// What arrived, after which it begins anew.
    fn counts(&self) -> Response<Full<Bytes>> {
        let take = |count: &AtomicUsize| count.swap(0, Ordering::Relaxed);
        let jwts = std::mem::take(&mut *self.counts.jwts.lock().unwrap_or_else(PoisonError::into_inner));
        let counts = json!({
            "connections": take(&self.counts.connections),
            "requests": take(&self.counts.requests),
            "jwts": jwts.len(),
        });
        body(Bytes::from(counts.to_string()))
    }
}

fn body(bytes: Bytes) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::new(bytes));
    let json = hyper::header::HeaderValue::from_static("application/json");
    answer.headers_mut().insert(hyper::header::CONTENT_TYPE, json);
    answer
}

/// With a certificate of an authority of its own, which is written to a file.
fn acceptor(authority_to: &Path) -> Outcome<TlsAcceptor> {
    let mut authority = CertificateParams::new(Vec::new())?;
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    // With the name of what it signs it would be taken for self-signed.
    authority.distinguished_name.push(DnType::CommonName, "bench authority");
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
    std::fs::write(authority_to, authority.pem())?;
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(vec!["localhost".to_owned(), "127.0.0.1".to_owned()])?
        .signed_by(&key, &authority)?;
    let secret = PrivateKeyDer::try_from(key.serialize_der())?;
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let config = rustls::ServerConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], secret)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
