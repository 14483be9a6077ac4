//! What searches found worth keeping, once more.

use std::{fs, path::Path};

#[test]
fn what_was_found_holds() {
    for (name, target) in opentok_fuzz::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
        let files: Vec<_> = fs::read_dir(&folder).expect(name).map(|file| file.expect(name).path()).collect();
        assert!(files.len() >= 10, "{name} has a corpus of {}", files.len());
        for file in files {
            target(&fs::read(&file).expect(name));
        }
    }
}
