use appstore_sdk::{CredentialsError, Credentials, Key};

fn credentials(pem: &str) -> Result<(), CredentialsError> {
    let team = Credentials::team("issuer-id", Key::from_file("AuthKey_ABC123DEFG.p8")?)?;
    let found = Credentials::team("issuer-id", Key::find("ABC123DEFG")?)?; // in the folders that Apple's tools search
    let person = Credentials::individual(Key::new("ABC123DEFG", pem)?);
    let fastlane = Credentials::from_json_file("key.json")?; // or `from_json`, when a secret of the CI holds the text
    let reader = person.scope(["GET /v1/apps", "GET /v1/builds?filter[app]=1234567890"])?; // these requests alone
    let enterprise = team.enterprise();
    Ok(())
}
