#![no_main]
#![expect(missing_docs, reason = "an entry for libFuzzer")]

libfuzzer_sys::fuzz_target!(|data: &[u8]| opentok_fuzz::session_id(data));
