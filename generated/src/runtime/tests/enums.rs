//! Enums stay open.

use serde_json::{Value, json};

use super::super::sample::apps::{AppAttributes, Platform, Stars};
use super::read;

#[test]
fn a_known_value_is_its_variant() {
    assert_eq!(read::<Platform>(json!("MAC_OS")), Platform::MacOs);
    assert_eq!(Platform::MacOs.as_str(), "MAC_OS");
    assert_eq!(Platform::MacOs.to_string(), "MAC_OS");
}

#[test]
fn letter_case_is_ignored() {
    for text in ["mac_os", "Mac_Os", "mAC_oS"] {
        assert_eq!(read::<Platform>(json!(text)), Platform::MacOs);
    }
}

#[test]
fn an_unknown_value_is_kept_exactly() {
    for text in ["vision_OS", "", " IOS", "İOS"] {
        let platform: Platform = read(json!(text));
        assert_eq!(platform, Platform::Unrecognized(text.to_owned()));
        assert_eq!(serde_json::to_value(&platform).unwrap(), json!(text));
    }
}

#[test]
fn what_is_no_text_is_kept_as_text() {
    assert_eq!(
        read::<Platform>(json!(7)),
        Platform::Unrecognized("7".to_owned())
    );
    assert_eq!(
        read::<Platform>(json!(true)),
        Platform::Unrecognized("true".to_owned())
    );
}

#[test]
fn unknown_values_do_no_harm_in_a_list() {
    let attributes: AppAttributes =
        read(json!({"platforms": ["IOS", "VISION_OS", "mac_os", null]}));
    let unknown = Platform::Unrecognized("VISION_OS".to_owned());
    assert_eq!(
        attributes.platforms.unwrap(),
        [Platform::Ios, unknown, Platform::MacOs]
    );
}

#[test]
fn a_null_list_is_an_absent_list() {
    assert!(
        read::<AppAttributes>(json!({"platforms": null}))
            .platforms
            .is_none()
    );
}

#[test]
fn texts_convert() {
    assert_eq!(Platform::from("IOS"), Platform::Ios);
    assert_eq!(Platform::from("ios".to_owned()), Platform::Ios);
    assert_eq!(
        "TV_OS".parse(),
        Ok(Platform::Unrecognized("TV_OS".to_owned()))
    );
}

#[test]
fn numbers_are_open_too() {
    assert_eq!(read::<Stars>(json!(5)), Stars::Five);
    assert_eq!(read::<Stars>(json!("5")), Stars::Five);
    assert_eq!(read::<Stars>(json!(6)), Stars::Unrecognized(6));
    assert_eq!(
        serde_json::to_value([Stars::One, Stars::Unrecognized(6)]).unwrap(),
        json!([1, 6])
    );
    assert_eq!((Stars::Five.as_i64(), Stars::from(1)), (5, Stars::One));
}

#[test]
fn a_word_is_no_number() {
    let error = serde_json::from_value::<Stars>(Value::from("secret")).unwrap_err();
    assert!(!error.to_string().contains("secret"));
}
