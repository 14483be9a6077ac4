# frozen_string_literal: true

require_relative "lib/opentok_sdk/version"

# With a native library under lib/opentok_sdk/<platform>, OPENTOK_GEM_PLATFORM says which platform the gem is for.
Gem::Specification.new do |spec|
  spec.name = "opentok-sdk"
  spec.version = OpenTokSDK::VERSION
  spec.platform = ENV.fetch("OPENTOK_GEM_PLATFORM", Gem::Platform::RUBY)
  spec.summary = "Server SDK for OpenTok and Vonage Video: sessions, tokens, archives, broadcasts and more."
  spec.description = "Creates sessions, makes client tokens, records, broadcasts, signals, moderates. Its core is in Rust, the " \
                     "same as in the SDKs for other languages. `require \"opentok\"` has the names of the original gem."
  spec.authors = ["The opentok-sdk developers"]
  spec.licenses = ["MIT", "Apache-2.0"]
  spec.homepage = "https://github.com/opentok-sdk/opentok-sdk"
  spec.required_ruby_version = ">= 2.7"
  spec.files = Dir["lib/**/*", "sig/**/*.rbs", "README.md", "LICENSE-*", "THIRD-PARTY-NOTICES.txt", "*.cdx.json"]
  spec.require_paths = ["lib"]
  spec.metadata = {
    "bug_tracker_uri" => "#{spec.homepage}/issues",
    "changelog_uri" => "#{spec.homepage}/blob/main/CHANGELOG.md",
    "documentation_uri" => "#{spec.homepage}/tree/main/bindings/ruby#readme",
    "source_code_uri" => "#{spec.homepage}/tree/main/bindings/ruby",
    "rubygems_mfa_required" => "true"
  }
  spec.add_dependency "ffi", "~> 1.12"
end
