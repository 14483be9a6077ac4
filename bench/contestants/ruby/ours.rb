# frozen_string_literal: true

# `opentok_sdk`.

require_relative "bench"
exit!(0) if ARGV == %w[--start nothing]
require "opentok_sdk"

def project(url = Bench["URL"], **options)
  OpenTokSDK::Client.new(Bench["KEY"], Bench["SECRET"], api_url: url, **options)
end

def application
  OpenTokSDK::Client.application(Bench["APPLICATION"], private_key_path: Bench["PRIVATE_KEY"])
end

Bench.start(
  "import" => -> {},
  "token" => -> { project.generate_token(Bench["SESSION"]) },
  "rs256" => -> { application.generate_token(Bench["APPLICATION_SESSION"]) }
)

plain = project
authority = { ca_certificates: File.read(Bench["CA"]) }
tls = project(Bench["TLS_URL"], **authority)
far = project(Bench["FAR_URL"], **authority)
vonage = application
session = Bench["SESSION"]
application_session = Bench["APPLICATION_SESSION"]

full = lambda do |client, of, kind|
  client.generate_token(of, role: :moderator, expire_time: Bench::EXPIRY, data: Bench::DATA,
                            initial_layout_class_list: Bench::CLASSES, kind: kind)
end

page = lambda do |count|
  plain.list_archives(count: count).items.each do |one|
    [one.id, one.status, one.name, one.session_id, one.created_at, one.size, one.duration, one.output_mode, one.has_audio,
     one.resolution]
  end
end

Bench.serve(
  "token.t1" => ->(*) { plain.generate_token(session, kind: :t1) },
  "token.t1.full" => ->(*) { full.call(plain, session, :t1) },
  "token.hs256" => ->(*) { plain.generate_token(session) },
  "token.hs256.full" => ->(*) { full.call(plain, session, nil) },
  "token.rs256" => ->(*) { vonage.generate_token(application_session) },
  "token.rs256.full" => ->(*) { full.call(vonage, application_session, nil) },
  "jwt.rest" => ->(*) { plain.generate_jwt },
  "call.plain" => ->(*) { plain.get_archive(Bench::ARCHIVE) },
  "call.tls" => ->(*) { tls.get_archive(Bench::ARCHIVE) },
  "call.far" => ->(*) { far.get_archive(Bench::ARCHIVE) },
  "list.1" => ->(*) { page.call(1) },
  "list.100" => ->(*) { page.call(100) },
  "list.1000" => ->(*) { page.call(1000) },
  "client.new" => ->(*) { project.close },
  "client.call" => lambda do |*|
    client = project
    client.get_archive(Bench::ARCHIVE)
    client.close
  end
)
