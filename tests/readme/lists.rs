use appstore_sdk::connect::{apps, builds};
use appstore_sdk::{Client, Error, Json};

async fn lists(client: &Client, saved: Option<String>) -> Result<(), Error> {
    let newest = builds::list().sort([builds::Sort::UploadedDateDescending]).items(client).take(10).all().await?;
    let unique = apps::builds("1234567890").limit(200).items(client).distinct().all().await?;

    let mut pages = apps::list().limit(200).pages(client);
    if let Some(address) = saved {
        pages = pages.starting_at(address);
    }
    while let Some(page) = pages.try_next().await? {
        println!("{} apps; to go on later, save {:?}", page.data.len(), pages.next_address());
    }

    let raw = apps::get("1234567890").read_as::<Json<serde_json::Value>>().send(client).await?;
    println!("{}", raw.0["data"]["attributes"]);
    Ok(())
}
