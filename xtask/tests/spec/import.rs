//! What imports and downloads promise about files, archives and servers.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::thread;

use crate::support::{
    ALL, DESCRIPTION, Folder, assert_done, assert_refused, command, description_zip, message,
    names, path, respond, serve, xtask, zip,
};

#[test]
fn import_takes_json_yaml_and_zip_and_writes_the_same_facts() {
    let value: serde_json::Value = serde_json::from_str(DESCRIPTION).unwrap();
    let yaml = serde_yaml::to_string(&value).unwrap();
    let inputs = [
        DESCRIPTION.as_bytes().to_vec(),
        yaml.into_bytes(),
        description_zip(),
    ];
    let facts = inputs.map(|input| {
        let folder = Folder::new();
        assert_done(&folder.import(&folder.file("the name does not matter", &input)));
        folder.written().0
    });
    assert_eq!(facts[0], facts[1]);
    assert_eq!(facts[0], facts[2]);
    assert!(!facts[0].contains("Prose"));
}

#[test]
fn import_of_its_own_openapi_yaml_changes_nothing_in_it() {
    let (first, second) = (Folder::new(), Folder::new());
    assert_done(&first.import(&first.file("a", DESCRIPTION.as_bytes())));
    assert_done(&second.import(&first.out().join("openapi.yaml")));
    assert_eq!(first.written().0, second.written().0);
}

#[test]
fn source_toml_says_what_was_imported() {
    let folder = Folder::new();
    assert_done(&folder.import(&folder.file("a.json", DESCRIPTION.as_bytes())));
    let source: toml::Table = folder.written().1.parse().unwrap();
    let text = |key: &str| source[key].as_str().unwrap().to_owned();
    assert!(text("address").starts_with("https://developer.apple.com/"));
    assert_eq!(text("version"), "1.2");
    assert_eq!(text("sha256").len(), 64);
    assert_eq!(
        source["size"].as_integer(),
        i64::try_from(DESCRIPTION.len()).ok()
    );
    assert_eq!(text("date").len(), "2026-01-01".len());
    let counts = source["counts"].as_table().unwrap();
    let count = |key: &str| counts[key].as_integer().unwrap();
    assert_eq!(
        [count("paths"), count("operations"), count("schemas")],
        [2, 3, 1]
    );
    assert_eq!(
        count("query-parameters"),
        4,
        "those of a path count for each of its operations"
    );
}

#[test]
fn importing_the_same_again_touches_nothing_and_keeps_the_date() {
    let folder = Folder::new();
    let file = folder.file("a.json", DESCRIPTION.as_bytes());
    assert_done(&folder.import(&file));
    let (yaml, source) = folder.written();
    let day = source
        .lines()
        .find(|line| line.starts_with("date"))
        .unwrap();
    let old = source.replace(day, "date = \"2001-02-03\"");
    fs::write(folder.out().join("source.toml"), &old).unwrap();
    let stamps = || {
        ["openapi.yaml", "source.toml"].map(|name| {
            fs::metadata(folder.out().join(name))
                .unwrap()
                .modified()
                .unwrap()
        })
    };
    let before = stamps();
    assert_done(&folder.import(&file));
    assert_eq!(folder.written(), (yaml, old));
    assert_eq!(stamps(), before);
}

#[test]
fn other_bytes_have_another_date() {
    let folder = Folder::new();
    assert_done(&folder.import(&folder.file("a.json", DESCRIPTION.as_bytes())));
    let source = folder.written().1;
    let day = source
        .lines()
        .find(|line| line.starts_with("date"))
        .unwrap();
    fs::write(
        folder.out().join("source.toml"),
        source.replace(day, "date = \"2001-02-03\""),
    )
    .unwrap();
    assert_done(&folder.import(&folder.file("a.zip", &description_zip())));
    assert!(!folder.written().1.contains("2001-02-03"));
}

#[test]
fn a_bad_description_changes_nothing_that_is_there() {
    let folder = Folder::new();
    assert_done(&folder.import(&folder.file("a.json", DESCRIPTION.as_bytes())));
    let before = folder.written();
    let bad = DESCRIPTION.replace("\"openapi\"", "\"swagger\"");
    let output = folder.import(&folder.file("b.json", bad.as_bytes()));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(folder.written(), before);
}

#[test]
fn a_problem_is_shown_with_its_file_and_its_place() {
    let folder = Folder::new();
    let bad = DESCRIPTION.replace("\"openapi\"", "\"swagger\"");
    assert_refused(
        &folder,
        &folder.import(&folder.file("bad.json", bad.as_bytes())),
        &["bad.json", "#/swagger: this is Swagger 2"],
    );
}

#[test]
fn what_is_not_understood_is_imported_and_shown_with_its_place() {
    let folder = Folder::new();
    let odd = DESCRIPTION.replace("\"title\": \"Prose\"", "\"foo\": 1");
    let output = folder.import(&folder.file("odd.json", odd.as_bytes()));
    assert_done(&output);
    let shown = String::from_utf8_lossy(&output.stderr).into_owned();
    let expected = "keyword left out: #/components/schemas/Book/foo: unknown keyword `foo`";
    assert!(shown.contains(expected), "{shown}");
    assert!(folder.written().0.contains("foo: 1"));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = Folder::new();
    assert_refused(
        &folder,
        &folder.import(Path::new("/nowhere/at/all.json")),
        &["/nowhere/at/all.json cannot be read"],
    );
}

#[test]
fn a_zip_with_two_descriptions_is_refused_by_their_names() {
    let folder = Folder::new();
    let file = folder.file("a.zip", &zip(&[("one.json", b"{}"), ("two.yaml", b"")]));
    assert_refused(
        &folder,
        &folder.import(&file),
        &["exactly one", "one.json", "two.yaml"],
    );
}

#[test]
fn a_zip_without_a_description_is_refused() {
    let folder = Folder::new();
    for entries in [&[][..], &[("read\u{1b}[31mme.txt", &b"hello"[..])]] {
        let output = folder.import(&folder.file("a.zip", &zip(entries)));
        assert_refused(&folder, &output, &["exactly one"]);
        assert!(!message(&output).contains('\u{1b}'));
    }
}

#[test]
fn a_zip_may_hold_what_a_mac_adds() {
    let folder = Folder::new();
    let entries = [
        ("__MACOSX/._a.json", &b"x"[..]),
        ("docs/.hidden.json", b"x"),
        ("readme.txt", b"x"),
        ("docs/a.json", DESCRIPTION.as_bytes()),
    ];
    assert_done(&folder.import(&folder.file("a.zip", &zip(&entries))));
}

#[test]
fn no_path_from_a_zip_touches_the_disk() {
    let folder = Folder::new();
    let file = folder.file(
        "a.zip",
        &zip(&[("../../escaped.json", DESCRIPTION.as_bytes())]),
    );
    assert_done(&folder.import(&file));
    assert_eq!(names(folder.0.path()), ["a.zip", "out"]);
    assert_eq!(names(&folder.out()), ALL);
}

#[test]
fn a_zip_that_unpacks_to_too_much_is_refused() {
    let folder = Folder::new();
    let file = folder.file("a.zip", &zip(&[("a.json", &vec![b' '; 20 << 20])]));
    assert_refused(&folder, &folder.import(&file), &["a.json", "larger than"]);
}

#[test]
fn a_zip_that_lies_about_its_size_is_refused() {
    let folder = Folder::new();
    let mut bytes = zip(&[("a.json", &vec![b' '; 20 << 20])]);
    let truth = (20_u32 << 20).to_le_bytes();
    while let Some(at) = bytes.windows(4).position(|window| window == truth) {
        bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert_refused(
        &folder,
        &folder.import(&folder.file("a.zip", &bytes)),
        &["a.json"],
    );
}

#[test]
fn a_zip_with_many_entries_is_refused() {
    let folder = Folder::new();
    let names: Vec<_> = (0..101).map(|number| format!("{number}.txt")).collect();
    let mut entries: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    entries.push(("a.json", DESCRIPTION.as_bytes()));
    assert_refused(
        &folder,
        &folder.import(&folder.file("a.zip", &zip(&entries))),
        &["102 entries"],
    );
}

#[test]
fn a_zip_with_two_entries_of_one_name_is_refused() {
    let folder = Folder::new();
    let mut bytes = zip(&[("a.json", DESCRIPTION.as_bytes()), ("b.json", b"{}")]);
    while let Some(at) = bytes.windows(6).position(|window| window == b"b.json") {
        bytes[at] = b'a';
    }
    assert_refused(
        &folder,
        &folder.import(&folder.file("a.zip", &bytes)),
        &["zip"],
    );
}

#[test]
fn an_encrypted_entry_is_refused() {
    let folder = Folder::new();
    let mut bytes = description_zip();
    let central = bytes
        .windows(4)
        .position(|window| window == b"PK\x01\x02")
        .unwrap();
    bytes[6] |= 1;
    bytes[central + 8] |= 1;
    assert_refused(
        &folder,
        &folder.import(&folder.file("a.zip", &bytes)),
        &["encrypted"],
    );
}

#[test]
fn a_zip_that_is_damaged_anywhere_is_refused_or_read_right() {
    let whole = description_zip();
    let expected = Folder::new();
    assert_done(&expected.import(&expected.file("a.zip", &whole)));
    for at in (0..whole.len()).step_by(23) {
        let (mut flipped, cut) = (whole.clone(), whole[..at].to_vec());
        flipped[at] ^= 0x55;
        for bytes in [flipped, cut] {
            let folder = Folder::new();
            let output = folder.import(&folder.file("a.zip", &bytes));
            if output.status.success() {
                assert_eq!(folder.written().0, expected.written().0, "byte {at}");
            } else {
                assert_eq!(
                    output.status.code(),
                    Some(1),
                    "byte {at}: {}",
                    message(&output)
                );
            }
        }
    }
}

#[test]
fn update_downloads_and_imports() {
    let url = serve(|_, stream| respond(stream, "200 OK", &description_zip()));
    let (imported, updated) = (Folder::new(), Folder::new());
    assert_done(&imported.import(&imported.file("a.zip", &description_zip())));
    assert_done(&updated.update(&format!("{url}/a.zip")));
    assert_eq!(updated.written(), imported.written());
}

#[test]
fn update_shows_no_progress_where_nobody_looks() {
    let url = serve(|_, stream| respond(stream, "200 OK", &description_zip()));
    let output = Folder::new().update(&url);
    assert_done(&output);
    assert_eq!(message(&output), "");
}

#[test]
fn update_names_the_status_of_a_refusal() {
    let url = serve(|_, stream| respond(stream, "503 Service Unavailable", &description_zip()));
    let folder = Folder::new();
    assert_refused(
        &folder,
        &folder.update(&url),
        &["503 Service Unavailable", &url],
    );
}

#[test]
fn update_writes_nothing_where_the_connection_ends_early() {
    let url = serve(|_, stream| {
        let body = description_zip();
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let _ = stream.write_all(&body[..body.len() / 2]);
    });
    let folder = Folder::new();
    assert_refused(&folder, &folder.update(&url), &["cannot be downloaded"]);
}

#[test]
fn update_stops_at_the_size_limit() {
    let url = serve(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
        let zeros = vec![0; 1 << 20];
        while stream.write_all(&zeros).is_ok() {}
    });
    let folder = Folder::new();
    assert_refused(
        &folder,
        &folder.update(&url),
        &["larger than 67108864 bytes"],
    );
}

#[test]
fn update_stops_at_the_time_limit() {
    let url = serve(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
        while stream.write_all(b" ").is_ok() {
            thread::sleep(std::time::Duration::from_millis(50));
        }
    });
    let folder = Folder::new();
    let out = folder.out();
    let output = xtask(&[
        "spec",
        "update",
        "--out",
        path(&out),
        "--url",
        &url,
        "--timeout",
        "1",
    ]);
    assert_refused(&folder, &output, &["cannot be downloaded", "timed out"]);
}

#[test]
fn update_does_not_follow_redirects_for_ever() {
    let url = serve(|_, stream| respond(stream, "302 Found\r\nlocation: /again", b""));
    let folder = Folder::new();
    assert_refused(&folder, &folder.update(&url), &["redirect"]);
}

#[test]
fn update_says_what_it_got_instead_of_a_description() {
    let url = serve(|_, stream| respond(stream, "200 OK", b"<html>Sign in</html>"));
    let folder = Folder::new();
    assert_refused(&folder, &folder.update(&url), &["cannot be imported", &url]);
}

#[test]
fn update_goes_through_the_proxy_of_the_environment() {
    let proxy = serve(|request, stream| {
        if request.starts_with("GET http://apple.invalid/a.zip ") {
            respond(stream, "200 OK", &description_zip());
        } else {
            respond(stream, "400 Bad Request", b"");
        }
    });
    let folder = Folder::new();
    let out = folder.out();
    let arguments = [
        "spec",
        "update",
        "--out",
        path(&out),
        "--url",
        "http://apple.invalid/a.zip",
    ];
    assert_done(
        &command(&arguments)
            .env("http_proxy", proxy)
            .output()
            .unwrap(),
    );
    folder.written();
}

#[test]
fn an_api_that_nobody_knows_needs_an_address() {
    let folder = Folder::new();
    let output = xtask(&[
        "spec",
        "update",
        "--api",
        "other",
        "--out",
        path(&folder.out()),
    ]);
    assert_refused(&folder, &output, &["other", "--url"]);
}
