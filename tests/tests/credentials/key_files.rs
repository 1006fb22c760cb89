//! Key files: their names, the folders they are looked for in, and the JSON files of fastlane.

use std::fs;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use appstore_sdk::{Credentials, CredentialsErrorKind, Key, KeyProblem};
use serde_json::{Value, json};
use tempfile::{TempDir, tempdir};
use tests::keys::{TestKey, fresh};
use tests::programs::{HOME, bare, printed};

use crate::made::{NOON, TEAM, claims, is_the_same, mentions, noon, refused};

/// Writes a key file that nobody but its owner can read.
fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    permit(path, 0o600);
}

#[cfg(unix)]
fn permit(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn permit(_: &Path, _: u32) {}

#[test]
fn the_name_of_a_key_file_tells_the_id() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    let path = folder.path().join("AuthKey_ABCDE12345.p8");
    write(&path, &made.pem);
    let key = Key::from_file(&path).unwrap();
    assert_eq!(key.id(), "ABCDE12345");
    is_the_same(key, &made);
}

#[test]
fn a_file_of_another_name_needs_an_id() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    for name in [
        "key.p8",
        "AuthKey_.p8",
        "AuthKey_ABCDE12345.pem",
        "SubscriptionKey_A.p8",
    ] {
        let path = folder.path().join(name);
        write(&path, &made.pem);
        let (kind, text) = refused(Key::from_file(&path));
        assert_eq!(kind, CredentialsErrorKind::FileName);
        mentions(
            &text,
            &[name, "is not `AuthKey_<ID>.p8`", "`Key::from_file_with_id`"],
        );
        is_the_same(Key::from_file_with_id("ABCDE12345", &path).unwrap(), &made);
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("AuthKey_ABCDE12345.p8");
    let (kind, text) = refused(Key::from_file(&path));
    assert_eq!(kind, CredentialsErrorKind::File);
    mentions(
        &text,
        &[&path.display().to_string(), "there is no such file"],
    );
}

#[test]
fn a_folder_is_no_key_file() {
    let folder = tempdir().unwrap();
    let (kind, text) = refused(Key::from_file_with_id("ABCDE12345", folder.path()));
    assert_eq!(kind, CredentialsErrorKind::File);
    assert!(!text.contains("there is no such file"), "{text}");
}

#[test]
fn a_large_file_is_not_read_to_its_end() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("AuthKey_ABCDE12345.p8");
    let made = fresh();
    let padded = |length: usize| made.pem.clone() + &" ".repeat(length - made.pem.len());
    write(&path, &padded(64 * 1024 + 1));
    let (kind, text) = refused(Key::from_file(&path));
    assert_eq!(kind, CredentialsErrorKind::File);
    mentions(&text, &["too large to be a key file"]);
    write(&path, &padded(64 * 1024));
    is_the_same(Key::from_file(&path).unwrap(), &made);
}

#[test]
fn the_error_of_a_key_names_the_file_it_is_in() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("AuthKey_ABCDE12345.p8");
    write(&path, "");
    let (kind, text) = refused(Key::from_file(&path));
    assert_eq!(kind, CredentialsErrorKind::Key(KeyProblem::Empty));
    mentions(
        &text,
        &[&path.display().to_string(), "ABCDE12345", "it is empty"],
    );
}

#[cfg(unix)] // Windows has no such permissions.
#[test]
fn a_key_file_that_others_can_read_is_warned_of_once_by_its_path_alone() {
    let logs = tests::logs::Logs::capture();
    let (made, folder) = (fresh(), tempdir().unwrap());
    for (name, mode, warnings) in [
        ("AuthKey_OPEN111111.p8", 0o644, 1),
        ("AuthKey_GROUP11111.p8", 0o640, 1),
        ("AuthKey_CLOSED1111.p8", 0o600, 0),
        ("AuthKey_LOCKED1111.p8", 0o400, 0),
    ] {
        let path = folder.path().join(name);
        write(&path, &made.pem);
        permit(&path, mode);
        Key::from_file(&path).unwrap();
        let lines = logs.lines_with(name);
        assert_eq!(lines.len(), warnings, "{lines:?}");
        for line in lines {
            mentions(
                &line,
                &[
                    "WARN",
                    &path.display().to_string(),
                    "can read this key file",
                ],
            );
        }
    }
    assert!(!logs.text().contains("MIG"));
}

// Looking for keys depends on the environment and the current folder, which belong to a whole process: these tests
// run one of its own.

/// What a process answers that looks for the key `ABCDE12345`.
fn found(place: &Place) -> String {
    let mut program = bare(env!("CARGO_BIN_EXE_credentials"));
    program
        .arg("ABCDE12345")
        .current_dir(place.current.path())
        .env(HOME, place.home.path());
    if let Some(folder) = &place.folder {
        program.env("API_PRIVATE_KEYS_DIR", folder.path());
    }
    printed(&mut program)
}

struct Place {
    current: TempDir,
    home: TempDir,
    folder: Option<TempDir>,
}

fn place() -> Place {
    Place {
        current: tempdir().unwrap(),
        home: tempdir().unwrap(),
        folder: None,
    }
}

fn put(folder: &Path) -> TestKey {
    let made = fresh();
    write(&folder.join("AuthKey_ABCDE12345.p8"), &made.pem);
    made
}

#[test]
fn a_key_is_found_in_each_folder_and_in_the_first_before_the_others() {
    let mut place = place();
    let home = place.home.path().to_owned();
    let folders = [
        home.join(".appstoreconnect/private_keys"),
        home.join(".private_keys"),
        home.join("private_keys"),
        place.current.path().join("private_keys"),
    ];
    for folder in folders {
        let made = put(&folder);
        made.read(&found(&place));
    }
    let folder = tempdir().unwrap();
    let made = put(folder.path());
    place.folder = Some(folder);
    made.read(&found(&place));
}

#[test]
fn a_key_that_is_nowhere_is_told_with_every_place() {
    let mut place = place();
    place.folder = Some(tempdir().unwrap());
    let answer = found(&place);
    let name = "AuthKey_ABCDE12345.p8";
    let at = |folder: &Path| folder.join(name).display().to_string();
    let home = place.home.path();
    mentions(
        &answer,
        &[
            "KeyNotFound there is no file for the key ABCDE12345",
            &at(place.folder.as_ref().unwrap().path()),
            &at(Path::new("private_keys")),
            &at(&home.join("private_keys")),
            &at(&home.join(".private_keys")),
            &at(&home.join(".appstoreconnect/private_keys")),
            "API_PRIVATE_KEYS_DIR",
        ],
    );
}

fn json_file(json: &Value) -> (TempDir, std::path::PathBuf) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("key.json");
    write(&path, &json.to_string());
    (folder, path)
}

fn from_json(json: &Value) -> Result<Credentials, appstore_sdk::CredentialsError> {
    let (_folder, path) = json_file(json);
    Credentials::from_json_file(path)
}

#[test]
fn a_json_file_with_an_issuer_is_of_a_team() {
    let made = fresh();
    let json = json!({"key_id": made.id, "issuer_id": TEAM, "key": made.pem});
    let claims = claims(&from_json(&json).unwrap(), &made);
    assert_eq!(
        (&claims["iss"], &claims["aud"]),
        (&json!(TEAM), &json!("appstoreconnect-v1"))
    );
    assert_eq!(claims["exp"], NOON + 14 * 60);
}

#[test]
fn a_json_file_without_an_issuer_is_of_a_person() {
    let made = fresh();
    for issuer in [None, Some(json!(null)), Some(json!("")), Some(json!(" "))] {
        let mut json = json!({"key_id": made.id, "key": made.pem});
        if let Some(issuer) = issuer {
            json["issuer_id"] = issuer;
        }
        let claims = claims(&from_json(&json).unwrap(), &made);
        assert_eq!(claims["sub"], "user");
        assert!(!claims.contains_key("iss"));
    }
}

#[test]
fn a_json_file_can_say_how_long_tokens_live() {
    let made = fresh();
    for duration in [json!(1200), json!("1200")] {
        let json = json!({"key_id": made.id, "key": made.pem, "duration": duration});
        assert_eq!(
            claims(&from_json(&json).unwrap(), &made)["exp"],
            NOON - 60 + 1200
        );
    }
}

#[test]
fn a_json_file_can_be_of_the_enterprise_program() {
    let made = fresh();
    for (in_house, audience) in [
        (json!(true), "apple-developer-enterprise-v1"),
        (json!("1"), "apple-developer-enterprise-v1"),
        (json!(false), "appstoreconnect-v1"),
        (json!("no"), "appstoreconnect-v1"),
        (json!(null), "appstoreconnect-v1"),
    ] {
        let json = json!({"key_id": made.id, "key": made.pem, "in_house": in_house});
        assert_eq!(claims(&from_json(&json).unwrap(), &made)["aud"], audience);
    }
}

#[test]
fn the_text_of_a_json_file_is_enough() {
    let made = fresh();
    let json = json!({"key_id": made.id, "issuer_id": TEAM, "key": made.pem, "duration": 1200});
    for text in [json.to_string(), format!("\u{feff}{json:#}\n")] {
        let claims = claims(&Credentials::from_json(text).unwrap(), &made);
        assert_eq!(
            (&claims["iss"], &claims["exp"]),
            (&json!(TEAM), &json!(NOON + 1140))
        );
    }
}

#[test]
fn a_text_that_is_not_a_json_file_is_refused_without_being_shown() {
    let made = fresh();
    for text in [
        made.pem.clone(),
        json!([made.pem]).to_string(),
        json!({"key": made.pem}).to_string(),
    ] {
        let (kind, error) = refused(Credentials::from_json(text));
        assert_eq!(kind, CredentialsErrorKind::KeyFile);
        mentions(&error, &["in the JSON of the key: "]);
        assert!(
            !error.contains("MIG") && !error.contains("BEGIN"),
            "{error}"
        );
    }
}

#[test]
fn members_of_a_json_file_that_are_not_known_are_ignored() {
    let made = fresh();
    let json = json!({
        "key_id": made.id, "key": made.pem, "is_key_content_base64": true, "note": {"by": "Ada"}
    });
    assert!(from_json(&json).is_ok());
}

#[test]
fn a_json_file_may_begin_with_a_byte_order_mark() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    let path = folder.path().join("key.json");
    write(
        &path,
        &format!("\u{feff}{}", json!({"key_id": made.id, "key": made.pem})),
    );
    assert!(Credentials::from_json_file(path).is_ok());
}

#[test]
fn a_json_file_that_is_not_what_it_should_be_is_refused() {
    let made = fresh();
    let pem = &made.pem;
    for (json, words) in [
        (json!([1]), "not an object with `key_id` and `key`"),
        (json!({"key": pem}), "`key_id` is missing or empty"),
        (json!({"key_id": "A"}), "`key` is missing or empty"),
        (
            json!({"key_id": "A", "key": null}),
            "`key` is missing or empty",
        ),
        (json!({"key_id": 7, "key": pem}), "`key_id` is not a text"),
        (json!({"key_id": "A", "key": {}}), "`key` is not a text"),
        (
            json!({"key_id": "A", "key": pem, "issuer_id": []}),
            "`issuer_id` is not a text",
        ),
        (
            json!({"key_id": "A", "key": pem, "duration": "soon"}),
            "`duration` is not a whole number",
        ),
        (
            json!({"key_id": "A", "key": pem, "duration": 1.5}),
            "`duration` is not a whole number",
        ),
        (
            json!({"key_id": "A", "key": pem, "in_house": 1}),
            "`in_house` is neither true nor false",
        ),
    ] {
        let (_folder, path) = json_file(&json);
        let (kind, text) = refused(Credentials::from_json_file(&path));
        assert_eq!(kind, CredentialsErrorKind::KeyFile);
        mentions(&text, &[&path.display().to_string(), words]);
    }
}

#[test]
fn a_json_file_with_a_lifetime_out_of_bounds_is_refused() {
    let made = fresh();
    for duration in [0, 1201] {
        let json = json!({"key_id": "A", "key": made.pem, "duration": duration});
        let (kind, text) = refused(from_json(&json));
        assert_eq!(kind, CredentialsErrorKind::Lifetime);
        mentions(&text, &["`duration`"]);
    }
}

#[test]
fn a_key_file_is_no_json_file_and_the_place_is_told() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    let path = folder.path().join("AuthKey_ABCDE12345.p8");
    write(&path, &made.pem);
    let (kind, text) = refused(Credentials::from_json_file(&path));
    assert_eq!(kind, CredentialsErrorKind::KeyFile);
    mentions(&text, &["it is not JSON (line 1, column "]);
}

#[test]
fn the_time_of_tests_is_noon() {
    assert_eq!(
        noon().duration_since(UNIX_EPOCH).unwrap(),
        Duration::from_millis(NOON * 1000 + 750)
    );
}
