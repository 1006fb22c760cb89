//! A page of apps with included builds: what Apple sends, at the sizes it sends, with made-up content.

use serde_json::{Map, Value, json};

use crate::plain::{AppRelationships, BuildRelationships};

const APPS: usize = 200;
const BUILDS_OF_AN_APP: usize = 3;
const ORIGIN: &str = "https://api.appstoreconnect.apple.com";

/// The page, with the builds or without.
pub(crate) fn page(with_builds: bool) -> Vec<u8> {
    let apps: Vec<String> = (0..APPS).map(app).collect();
    let builds: Vec<String> = (0..APPS * BUILDS_OF_AN_APP).map(build).collect();
    let included = match with_builds {
        true => format!(r#""included":[{}],"#, builds.join(",")),
        false => String::new(),
    };
    let links = json!({
        "self": format!("{ORIGIN}/v1/apps?include=builds&limit=200"),
        "first": format!("{ORIGIN}/v1/apps?include=builds&limit=200"),
        "next": format!("{ORIGIN}/v1/apps?cursor=yMg.AOJA3mc&include=builds&limit=200"),
    });
    let meta = json!({"paging": {"total": 1234, "limit": 200}});
    let data = apps.join(",");
    format!(r#"{{"data":[{data}],{included}"links":{links},"meta":{meta}}}"#).into_bytes()
}

/// One app alone.
pub(crate) fn document() -> Vec<u8> {
    let links = json!({"self": format!("{ORIGIN}/v1/apps/{}", app_id(0))});
    format!(r#"{{"data":{},"links":{links}}}"#, app(0)).into_bytes()
}

/// Members come in the order in which Apple sends them, which `json!` does not keep.
fn resource(kind: &str, id: &str, attributes: &Value, relationships: &Value) -> String {
    let links = json!({"self": format!("{ORIGIN}/v1/{kind}/{id}")});
    format!(
        r#"{{"type":"{kind}","id":"{id}","attributes":{attributes},"relationships":{relationships},"links":{links}}}"#
    )
}

fn app_id(index: usize) -> String {
    (1_400_000_000 + index * 7_919).to_string()
}

fn build_id(index: usize) -> String {
    format!(
        "{:08x}-5a1c-4d2e-9f3b-{:012x}",
        index * 2_654_435,
        index * 40_503
    )
}

fn app(index: usize) -> String {
    let id = app_id(index);
    let mut relationships = relationships("apps", &id, AppRelationships::NAMES);
    let first = index * BUILDS_OF_AN_APP;
    let builds = first..first + BUILDS_OF_AN_APP;
    relationships["builds"]["data"] = builds
        .map(|build| json!({"type": "builds", "id": build_id(build)}))
        .collect();
    relationships["builds"]["meta"] = json!({"paging": {"total": 3, "limit": 10}});
    let attributes = json!({
            "accessibilityUrl": "https://www.example.com/accessibility",
            "bundleId": format!("com.example.department.application{index}"),
            "contentRightsDeclaration": "DOES_NOT_USE_THIRD_PARTY_CONTENT",
            "isOrEverWasMadeForKids": index.is_multiple_of(9),
            "name": format!("Example Application – Edition №{index}"),
            "primaryLocale": "en-US",
            "sku": format!("EXAMPLE-{index:06}"),
            "streamlinedPurchasingEnabled": true,
            "subscriptionStatusUrl": format!("https://hooks.example.com/apple/{index}"),
            "subscriptionStatusUrlForSandbox": format!("https://hooks.example.com/sandbox/{index}"),
            "subscriptionStatusUrlVersion": "V2",
            "subscriptionStatusUrlVersionForSandbox": "V2",
    });
    resource("apps", &id, &attributes, &relationships)
}

fn build(index: usize) -> String {
    let id = build_id(index);
    let template = format!(
        "https://is1-ssl.mzstatic.example.com/image/thumb/Purple211/v4/{index:02x}/4f/9b/icon.png/{{w}}x{{h}}bb.{{f}}"
    );
    let attributes = json!({
            "buildAudienceType": "APP_STORE_ELIGIBLE",
            "computedMinMacOsVersion": "14.0",
            "computedMinVisionOsVersion": "1.0",
            "expirationDate": "2026-10-01T04:47:09-07:00",
            "expired": index.is_multiple_of(4),
            "iconAssetToken": {"templateUrl": template, "width": 1024, "height": 1024},
            "lsMinimumSystemVersion": Value::Null,
            "minOsVersion": "17.0",
            "processingState": "VALID",
            "uploadedDate": "2026-07-03T04:47:09-07:00",
            "usesNonExemptEncryption": false,
            "version": format!("2026.7.{index}"),
    });
    let relationships = relationships("builds", &id, BuildRelationships::NAMES);
    resource("builds", &id, &attributes, &relationships)
}

/// Of a relationship that was not asked for, the links come alone.
fn relationships(kind: &str, id: &str, names: &[&str]) -> Value {
    let all = names.iter().map(|name| {
        let name = camel_case(name);
        let own = format!("{ORIGIN}/v1/{kind}/{id}/relationships/{name}");
        let related = format!("{ORIGIN}/v1/{kind}/{id}/{name}");
        (name, json!({"links": {"self": own, "related": related}}))
    });
    Value::Object(all.collect::<Map<_, _>>())
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}
