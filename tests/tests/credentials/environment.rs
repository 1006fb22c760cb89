//! Credentials under the names that common tools give them in the environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use appstore_sdk::{Credentials, CredentialsError, CredentialsErrorKind, KeyProblem};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tempfile::tempdir;
use tests::keys::{TestKey, fresh};
use tests::programs::{HOME, bare, printed};

use crate::made::{NOON, TEAM, claims, mentions, noon, refused};

/// A tool, and its variables: key id, issuer id, key, path.
type Tool = (
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
    Option<&'static str>,
);

/// In the order in which they are looked for.
const TOOLS: [Tool; 5] = [
    (
        "fastlane",
        "APP_STORE_CONNECT_API_KEY_KEY_ID",
        "APP_STORE_CONNECT_API_KEY_ISSUER_ID",
        Some("APP_STORE_CONNECT_API_KEY_KEY"),
        Some("APP_STORE_CONNECT_API_KEY_KEY_FILEPATH"),
    ),
    (
        "spaceship",
        "SPACESHIP_CONNECT_API_KEY_ID",
        "SPACESHIP_CONNECT_API_ISSUER_ID",
        Some("SPACESHIP_CONNECT_API_KEY"),
        Some("SPACESHIP_CONNECT_API_KEY_FILEPATH"),
    ),
    (
        "Codemagic",
        "APP_STORE_CONNECT_KEY_IDENTIFIER",
        "APP_STORE_CONNECT_ISSUER_ID",
        Some("APP_STORE_CONNECT_PRIVATE_KEY"),
        None,
    ),
    (
        "asc",
        "ASC_KEY_ID",
        "ASC_ISSUER_ID",
        Some("ASC_PRIVATE_KEY"),
        Some("ASC_PRIVATE_KEY_PATH"),
    ),
    (
        "Tauri",
        "APPLE_API_KEY",
        "APPLE_API_ISSUER",
        None,
        Some("APPLE_API_KEY_PATH"),
    ),
];

fn from(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
    let variables: BTreeMap<_, _> = variables.iter().copied().collect();
    Credentials::from_vars(|name| variables.get(name).map(|value| (*value).to_owned()))
}

fn key_file(folder: &Path, made: &TestKey) -> String {
    let path = folder.join(format!("AuthKey_{}.p8", made.id));
    fs::write(&path, &made.pem).unwrap();
    path.display().to_string()
}

#[test]
fn every_tool_gives_the_key_of_a_team() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    let path = key_file(folder.path(), &made);
    for (_, key_id, issuer, key, key_path) in TOOLS {
        let keys = [(key, &made.pem), (key_path, &path)];
        for (name, value) in keys {
            let Some(name) = name else { continue };
            let credentials = from(&[(key_id, &made.id), (issuer, TEAM), (name, value)]).unwrap();
            let token = credentials.mint(noon()).unwrap();
            let token = made.read(token.secret());
            assert_eq!(token.header["kid"], made.id);
            assert_eq!(token.claims["iss"], TEAM);
        }
    }
}

#[test]
fn a_key_may_have_any_form() {
    let made = fresh();
    let form = [
        ("ASC_PRIVATE_KEY", made.pem.replace('\n', "\\n")),
        ("ASC_PRIVATE_KEY", STANDARD.encode(&made.pem)),
        ("ASC_PRIVATE_KEY_B64", STANDARD.encode(&made.pem)),
        ("ASC_PRIVATE_KEY_B64", made.pem.clone()),
    ];
    for (name, value) in form {
        let variables = [
            ("ASC_KEY_ID", made.id.as_str()),
            ("ASC_ISSUER_ID", TEAM),
            (name, &value),
        ];
        claims(&from(&variables).unwrap(), &made);
    }
}

#[test]
fn base64_needs_not_be_announced_to_fastlane() {
    let made = fresh();
    let base64 = STANDARD.encode(&made.pem);
    for announced in ["true", "false"] {
        let credentials = from(&[
            ("APP_STORE_CONNECT_API_KEY_KEY_ID", &made.id),
            ("APP_STORE_CONNECT_API_KEY_KEY", &base64),
            ("APP_STORE_CONNECT_API_KEY_IS_KEY_CONTENT_BASE64", announced),
        ]);
        claims(&credentials.unwrap(), &made);
    }
}

#[test]
fn the_first_tool_that_has_anything_set_is_used_alone() {
    for (at, first) in TOOLS.iter().enumerate() {
        let (name, key_id, ..) = *first;
        let mut variables = vec![(key_id, "FIRST")];
        for (_, other_id, issuer, key, path) in &TOOLS[at + 1..] {
            variables.extend([(*other_id, "OTHER"), (*issuer, TEAM)]);
            variables.extend(key.or(*path).map(|name| (name, "x")));
        }
        let folder = tempdir().unwrap();
        let folder = folder.path().display().to_string();
        variables.push(("API_PRIVATE_KEYS_DIR", &folder));
        let (_, text) = refused(from(&variables));
        let place = format!("in the variables of {name}, which are used because `{key_id}` is set");
        mentions(&text, &[&place]);
        assert!(!text.contains("OTHER"));
    }
}

#[test]
fn one_variable_is_enough_for_a_tool_to_be_used() {
    let made = fresh();
    for (at, (tool, key_id, issuer, key, path)) in TOOLS.into_iter().enumerate().take(4) {
        let (_, next_id, next_issuer, ..) = TOOLS[at + 1];
        for name in [Some(key_id), Some(issuer), key, path]
            .into_iter()
            .flatten()
        {
            let error = from(&[(name, "X"), (next_id, &made.id), (next_issuer, TEAM)]);
            mentions(
                &refused(error).1,
                &[&format!("of {tool}, which are used because `{name}`")],
            );
        }
    }
}

#[test]
fn settings_alone_are_no_credentials() {
    let (kind, _) = refused(from(&[
        ("APP_STORE_CONNECT_API_KEY_DURATION", "500"),
        ("APP_STORE_CONNECT_API_KEY_IN_HOUSE", "true"),
        ("ASC_KEY_TYPE", "individual"),
        ("ASC_VENDOR_NUMBER", "80012345"),
    ]));
    assert_eq!(kind, CredentialsErrorKind::NothingSet);
}

#[test]
fn variables_that_hold_nothing_are_not_set() {
    let made = fresh();
    let credentials = from(&[
        ("APP_STORE_CONNECT_API_KEY_KEY_ID", ""),
        ("APP_STORE_CONNECT_API_KEY_KEY", " \n"),
        ("ASC_KEY_ID", &made.id),
        ("ASC_ISSUER_ID", TEAM),
        ("ASC_PRIVATE_KEY", &made.pem),
        ("ASC_PRIVATE_KEY_PATH", " "),
    ]);
    claims(&credentials.unwrap(), &made);
}

#[test]
fn when_nothing_is_set_every_variable_that_was_looked_for_is_named() {
    let (kind, text) = refused(from(&[]));
    assert_eq!(kind, CredentialsErrorKind::NothingSet);
    for (tool, key_id, issuer, key, path) in TOOLS {
        mentions(
            &text,
            &[tool, key_id, issuer, key.unwrap_or(""), path.unwrap_or("")],
        );
    }
    mentions(&text, &["ASC_PRIVATE_KEY_B64"]);
}

#[test]
fn what_is_missing_is_named_all_at_once() {
    let (kind, text) = refused(from(&[("ASC_PRIVATE_KEY", "x")]));
    assert_eq!(kind, CredentialsErrorKind::Incomplete);
    mentions(
        &text,
        &[
            "`ASC_KEY_ID` (the id of the key)",
            "`ASC_ISSUER_ID` (the id of the issuer)",
        ],
    );

    let (kind, text) = refused(from(&[("ASC_ISSUER_ID", TEAM)]));
    assert_eq!(kind, CredentialsErrorKind::Incomplete);
    mentions(
        &text,
        &[
            "`ASC_KEY_ID` (the id of the key)",
            "`ASC_PRIVATE_KEY` or `ASC_PRIVATE_KEY_B64` or `ASC_PRIVATE_KEY_PATH` (the key)",
        ],
    );
}

#[test]
fn a_missing_issuer_means_a_person_where_the_tool_says_so() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    let path = key_file(folder.path(), &made);
    for (tool, key_id, issuer, key, key_path) in TOOLS {
        let key = key.map(|name| (name, made.pem.as_str()));
        let key = key.or(key_path.map(|name| (name, path.as_str()))).unwrap();
        let credentials = from(&[(key_id, &made.id), key]);
        if ["fastlane", "spaceship"].contains(&tool) {
            let claims = claims(&credentials.unwrap(), &made);
            assert_eq!(claims["sub"], "user");
            assert!(!claims.contains_key("iss"));
        } else {
            let (kind, text) = refused(credentials);
            assert_eq!(kind, CredentialsErrorKind::Incomplete);
            mentions(
                &text,
                &[&format!("not set: `{issuer}` (the id of the issuer)")],
            );
        }
    }
}

#[test]
fn asc_says_that_a_key_is_a_persons() {
    let made = fresh();
    for word in ["individual", "Individual", " INDIVIDUAL\n"] {
        let variables = [
            ("ASC_KEY_ID", made.id.as_str()),
            ("ASC_PRIVATE_KEY", &made.pem),
            ("ASC_KEY_TYPE", word),
        ];
        assert_eq!(claims(&from(&variables).unwrap(), &made)["sub"], "user");
    }
}

#[test]
fn an_issuer_beside_the_key_of_a_person_is_refused() {
    let made = fresh();
    let (kind, text) = refused(from(&[
        ("ASC_KEY_ID", &made.id),
        ("ASC_ISSUER_ID", TEAM),
        ("ASC_PRIVATE_KEY", &made.pem),
        ("ASC_KEY_TYPE", "individual"),
    ]));
    assert_eq!(kind, CredentialsErrorKind::Environment);
    mentions(
        &text,
        &["`ASC_KEY_TYPE`", "`ASC_ISSUER_ID`", "unset one of them"],
    );
}

#[test]
fn asc_may_say_that_a_key_is_a_teams_and_nothing_else() {
    let made = fresh();
    let of = |kind| {
        from(&[
            ("ASC_KEY_ID", &made.id),
            ("ASC_ISSUER_ID", TEAM),
            ("ASC_PRIVATE_KEY", &made.pem),
            ("ASC_KEY_TYPE", kind),
        ])
    };
    assert_eq!(claims(&of("team").unwrap(), &made)["iss"], TEAM);
    let (kind, text) = refused(of("personal"));
    assert_eq!(kind, CredentialsErrorKind::Environment);
    mentions(
        &text,
        &["`ASC_KEY_TYPE` is neither `team` nor `individual`"],
    );
}

#[test]
fn two_keys_are_refused() {
    let made = fresh();
    for (first, second) in [
        (
            "APP_STORE_CONNECT_API_KEY_KEY",
            "APP_STORE_CONNECT_API_KEY_KEY_FILEPATH",
        ),
        (
            "SPACESHIP_CONNECT_API_KEY",
            "SPACESHIP_CONNECT_API_KEY_FILEPATH",
        ),
        ("ASC_PRIVATE_KEY", "ASC_PRIVATE_KEY_PATH"),
        ("ASC_PRIVATE_KEY_B64", "ASC_PRIVATE_KEY_PATH"),
        ("ASC_PRIVATE_KEY", "ASC_PRIVATE_KEY_B64"),
    ] {
        let (kind, text) = refused(from(&[(first, &made.pem), (second, "x")]));
        assert_eq!(kind, CredentialsErrorKind::Environment);
        mentions(
            &text,
            &[
                &format!("`{first}` and `{second}` are both set"),
                "unset one of them",
            ],
        );
    }
}

#[test]
fn the_name_of_the_key_file_tells_the_id_where_none_is_set() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    let path = key_file(folder.path(), &made);
    let credentials = from(&[("APPLE_API_ISSUER", TEAM), ("APPLE_API_KEY_PATH", &path)]).unwrap();
    let token = credentials.mint(noon()).unwrap();
    assert_eq!(made.read(token.secret()).header["kid"], made.id);
}

#[test]
fn without_a_key_its_file_is_looked_for() {
    let (made, folder) = (fresh(), tempdir().unwrap());
    key_file(folder.path(), &made);
    let folder = folder.path().display().to_string();
    for (_, key_id, issuer, ..) in TOOLS {
        let variables = [
            (key_id, made.id.as_str()),
            (issuer, TEAM),
            ("API_PRIVATE_KEYS_DIR", &folder),
        ];
        assert_eq!(claims(&from(&variables).unwrap(), &made)["iss"], TEAM);
    }
}

#[test]
fn a_key_that_is_not_found_is_told_with_the_variables_that_could_hold_it() {
    let folder = tempdir().unwrap();
    let folder = folder.path().display().to_string();
    let (kind, text) = refused(from(&[
        ("ASC_KEY_ID", "NOWHERE123"),
        ("ASC_ISSUER_ID", TEAM),
        ("API_PRIVATE_KEYS_DIR", &folder),
    ]));
    assert_eq!(kind, CredentialsErrorKind::KeyNotFound);
    let place = Path::new(&folder)
        .join("AuthKey_NOWHERE123.p8")
        .display()
        .to_string();
    let names = "`ASC_PRIVATE_KEY` or `ASC_PRIVATE_KEY_B64` or `ASC_PRIVATE_KEY_PATH` is not set";
    mentions(
        &text,
        &[names, "there is no file for the key NOWHERE123", &place],
    );
}

#[test]
fn yes_and_no_as_fastlane_understands_them() {
    let made = fresh();
    for (tool, in_house) in [
        (TOOLS[0], "APP_STORE_CONNECT_API_KEY_IN_HOUSE"),
        (TOOLS[1], "SPACESHIP_CONNECT_API_IN_HOUSE"),
    ] {
        let (_, key_id, _, key, _) = tool;
        for (word, audience) in [
            ("true", "apple-developer-enterprise-v1"),
            ("1", "apple-developer-enterprise-v1"),
            ("YES", "apple-developer-enterprise-v1"),
            ("", "appstoreconnect-v1"),
            ("no", "appstoreconnect-v1"),
            ("False", "appstoreconnect-v1"),
            ("off", "appstoreconnect-v1"),
            ("0", "appstoreconnect-v1"),
        ] {
            let variables = [
                (key_id, made.id.as_str()),
                (key.unwrap(), &made.pem),
                (in_house, word),
            ];
            assert_eq!(
                claims(&from(&variables).unwrap(), &made)["aud"],
                audience,
                "{word}"
            );
        }
    }
}

#[test]
fn the_duration_is_the_lifetime_in_seconds() {
    let made = fresh();
    for (tool, duration) in [
        (TOOLS[0], "APP_STORE_CONNECT_API_KEY_DURATION"),
        (TOOLS[1], "SPACESHIP_CONNECT_API_TOKEN_DURATION"),
    ] {
        let (_, key_id, _, key, _) = tool;
        let of = |seconds| {
            from(&[
                (key_id, made.id.as_str()),
                (key.unwrap(), &made.pem),
                (duration, seconds),
            ])
        };
        assert_eq!(claims(&of("500").unwrap(), &made)["exp"], NOON - 60 + 500);
        for (seconds, kind) in [
            ("1201", CredentialsErrorKind::Lifetime),
            ("0", CredentialsErrorKind::Lifetime),
            ("20 minutes", CredentialsErrorKind::Environment),
            ("-1", CredentialsErrorKind::Environment),
        ] {
            let refused = refused(of(seconds));
            assert_eq!(refused.0, kind);
            mentions(&refused.1, &[&format!("`{duration}`")]);
        }
    }
}

#[test]
fn an_error_names_the_variable_that_holds_what_is_wrong() {
    let made = fresh();
    for (id, issuer, key, kind, name) in [
        (
            "a b",
            TEAM,
            made.pem.as_str(),
            CredentialsErrorKind::Id,
            "`ASC_KEY_ID`",
        ),
        (
            "A",
            "a b",
            &made.pem,
            CredentialsErrorKind::Id,
            "`ASC_ISSUER_ID`",
        ),
        (
            "A",
            TEAM,
            "hunter2",
            CredentialsErrorKind::Key(KeyProblem::NotAKey),
            "`ASC_PRIVATE_KEY`",
        ),
    ] {
        let variables = [
            ("ASC_KEY_ID", id),
            ("ASC_ISSUER_ID", issuer),
            ("ASC_PRIVATE_KEY", key),
        ];
        let (found, text) = refused(from(&variables));
        assert_eq!(found, kind);
        mentions(&text, &[&format!("{name}: the ")]);
    }
}

#[test]
fn a_path_that_does_not_exist_is_told_with_its_variable() {
    let variables = [
        ("ASC_KEY_ID", "A"),
        ("ASC_ISSUER_ID", TEAM),
        ("ASC_PRIVATE_KEY_PATH", "/nowhere/AuthKey_A.p8"),
    ];
    let (kind, text) = refused(from(&variables));
    assert_eq!(kind, CredentialsErrorKind::File);
    mentions(
        &text,
        &[
            "`ASC_PRIVATE_KEY_PATH`",
            "/nowhere/AuthKey_A.p8",
            "there is no such file",
        ],
    );
}

#[test]
fn the_sign_of_the_home_folder_stands_for_it() {
    let home = std::env::home_dir().expect("a home folder");
    let variables = [
        ("APPLE_API_ISSUER", TEAM),
        ("APPLE_API_KEY_PATH", "~/none/AuthKey_2X9R4HXF34.p8"),
    ];
    let (_, text) = refused(from(&variables));
    let path = home.join("none").join("AuthKey_2X9R4HXF34.p8");
    mentions(
        &text,
        &[&path.display().to_string(), "there is no such file"],
    );
}

// The environment belongs to a whole process: these tests run one of its own.

fn answer(home: &Path, variables: &[(&str, &str)]) -> String {
    let mut program = bare(env!("CARGO_BIN_EXE_credentials"));
    program.env(HOME, home).current_dir(home);
    printed(program.envs(variables.iter().copied()))
}

#[test]
fn the_environment_of_the_process_is_read() {
    let (made, home) = (fresh(), tempdir().unwrap());
    let variables = [
        ("ASC_KEY_ID", made.id.as_str()),
        ("ASC_ISSUER_ID", TEAM),
        ("ASC_PRIVATE_KEY", &made.pem),
    ];
    assert_eq!(
        made.read(&answer(home.path(), &variables)).claims["iss"],
        TEAM
    );
    assert!(answer(home.path(), &[]).starts_with("NothingSet "));
}

#[test]
fn a_path_may_begin_with_the_sign_of_the_home_folder() {
    let (made, home) = (fresh(), tempdir().unwrap());
    let path = key_file(home.path(), &made);
    let name = Path::new(&path).file_name().unwrap().to_str().unwrap();
    let path = format!("~/{name}");
    let variables = [
        ("APPLE_API_ISSUER", TEAM),
        ("APPLE_API_KEY_PATH", path.as_str()),
    ];
    assert_eq!(
        made.read(&answer(home.path(), &variables)).claims["iss"],
        TEAM
    );
}

#[cfg(unix)] // Elsewhere such an environment cannot be made.
#[test]
fn bytes_that_are_no_text_are_refused_and_not_passed_over() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let home = tempdir().unwrap();
    let mut program = bare(env!("CARGO_BIN_EXE_credentials"));
    program
        .env(
            "APP_STORE_CONNECT_API_KEY_KEY_ID",
            OsStr::from_bytes(b"\xff\xfe"),
        )
        .env("APP_STORE_CONNECT_API_KEY_KEY", "x")
        .current_dir(home.path());
    mentions(
        &printed(&mut program),
        &["Id ", "`APP_STORE_CONNECT_API_KEY_KEY_ID`"],
    );
}
