use appstore_sdk::connect::{app_infos, apps, beta_testers, builds};
use appstore_sdk::{Client, Credentials, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(Credentials::from_env()?)?;
    tour(&client).await
}

async fn tour(client: &Client) -> Result<(), Error> {
    // one page: typed parameters, typed fields, typed joins
    let page = apps::list()
        .filter_bundle_id(["com.example.app"])
        .fields([apps::AppField::Name, apps::AppField::Builds])
        .include([apps::AppInclude::Builds])
        .limit(50)
        .send(client)
        .await?;
    for app in &page.data {
        let builds = page.included.many(&app.relationships.builds).unwrap_or_default();
        println!("{} {:?}, {} builds", app.id, app.attributes.name, builds.len());
    }

    // every item of every page, fetched one page ahead
    let mut all = builds::list().filter_app(["1234567890"]).limit(200).items(client);
    while let Some(build) = all.try_next().await? {
        println!("{:?}", build.attributes.version);
    }

    // what is required is an argument; ids are typed
    let tester = beta_testers::BetaTesterCreate::new("ada@example.com").first_name("Ada").beta_groups(["group-id"]);
    let tester = beta_testers::create(tester).send(client).await?.data;
    println!("{} {:?}", tester.id, tester.attributes.first_name);

    // absent, null and a value are three different things
    app_infos::update("info-id", app_infos::AppInfoUpdate::new().clear_secondary_category()).send(client).await?;
    Ok(())
}
