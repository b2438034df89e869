//! A model quantized in parts by several runs, and joined: what one run gives, or a word about what does not fit.

use super::*;

/// A model of five shards, a configuration and another file. `seed` changes the data of the last shard.
fn model(folder: &Path, seed: f32) {
    fs::create_dir_all(folder.join("extra")).unwrap();
    let mut weight_map = serde_json::Map::new();
    for shard in 1..=5usize {
        let file = format!("model-{shard}-of-5.safetensors");
        let (weight, norm) = (
            format!("layers.{shard}.q_proj.weight"),
            format!("layers.{shard}.norm.weight"),
        );
        let mut numbers = values(64 * shard);
        if shard == 5 {
            numbers[7] += seed;
        }
        write_tensors(
            &folder.join(&file),
            &[
                (&weight, "F32", &[8 * shard, 8], f32_bytes(&numbers)),
                (&norm, "F32", &[8], f32_bytes(&values(8))),
            ],
        );
        weight_map.insert(weight, json!(file));
        weight_map.insert(norm, json!(file));
    }
    let index = json!({"metadata": {"total_size": 1}, "weight_map": weight_map});
    fs::write(
        folder.join("model.safetensors.index.json"),
        index.to_string(),
    )
    .unwrap();
    let config = json!({"model_type": "llama", "architectures": ["LlamaForCausalLM"]});
    fs::write(folder.join("config.json"), config.to_string()).unwrap();
    fs::write(folder.join("extra").join("notes.txt"), "notes").unwrap();
}

/// All files of a folder and of those in it, with what they hold.
fn files_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_of(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

/// The same, by their names from the folder on.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = files_of(folder).into_iter();
    files
        .map(|(path, bytes)| (path.strip_prefix(folder).unwrap().to_owned(), bytes))
        .collect()
}

#[test]
fn parts_in_one_folder_join_to_what_one_run_gives() {
    let place = Place::new();
    let (input, whole) = (place.path("in"), place.path("whole"));
    model(&input, 0.0);
    for options in [
        &[][..],
        &["--scheme", "affine"],
        &["--format", "modelslim"],
        &["--format", "plain"],
    ] {
        let _ = fs::remove_dir_all(&whole);
        succeed(&input, &whole, options);
        for of in [1, 2, 3, 5] {
            let output = place.path("parts");
            // In any order.
            for number in (1..=of).rev() {
                let part = format!("{number}/{of}");
                let printed = succeed(&input, &output, &[options, &["--part", &part]].concat());
                assert!(printed.contains("quantized"), "{printed}");
                let record = format!("quantize_checkpoint.part-{number}-of-{of}.json");
                let record = json_of(&output.join(record));
                assert_eq!(
                    (&record["part"], &record["parts"]),
                    (&json!(number), &json!(of))
                );
                // No loader takes them for a model yet.
                assert!(!output.join("config.json").exists());
                assert!(!output.join("model.safetensors.index.json").exists());
            }
            let printed = succeed(&input, &output, &[options, &["--join"]].concat());
            assert!(
                printed.contains(&format!("{of} parts, 5 files")),
                "{printed}"
            );
            assert_eq!(contents(&output), contents(&whole), "{options:?} {of}");
            fs::remove_dir_all(&output).unwrap();
        }
    }
}

#[test]
fn parts_in_folders_of_their_own_are_brought_together() {
    let place = Place::new();
    let (input, whole, output) = (place.path("in"), place.path("whole"), place.path("out"));
    model(&input, 0.0);
    succeed(&input, &whole, &[]);
    let folders = [place.path("one"), place.path("two"), place.path("three")];
    for (index, folder) in folders.iter().enumerate() {
        succeed(&input, folder, &["--part", &format!("{}/3", index + 1)]);
    }
    let kept = contents(&folders[2]);
    let from: Vec<&str> = folders
        .iter()
        .flat_map(|folder| ["--from", folder.to_str().unwrap()])
        .collect();
    // Into a new folder, and into that of one of the parts.
    succeed(&input, &output, &[&["--join"], &from[..]].concat());
    assert_eq!(contents(&output), contents(&whole));
    succeed(&input, &folders[0], &[&["--join"], &from[2..]].concat());
    assert_eq!(contents(&folders[0]), contents(&whole));
    assert_eq!(contents(&folders[2]), kept);
}

/// Runs at the same time in one folder do not hinder each other, but two of one part would.
#[test]
fn parts_run_at_the_same_time() {
    let place = Place::new();
    let (input, output, whole) = (place.path("in"), place.path("out"), place.path("whole"));
    model(&input, 0.0);
    succeed(&input, &whole, &[]);
    std::thread::scope(|scope| {
        for number in 1..=5 {
            let (input, output) = (&input, &output);
            scope.spawn(move || {
                succeed(
                    input,
                    output,
                    &["--part", &format!("{number}/5"), "--resume"],
                )
            });
        }
    });
    succeed(&input, &output, &["--join"]);
    assert_eq!(contents(&output), contents(&whole));

    let other = place.path("other");
    fs::create_dir(&other).unwrap();
    let lock = fs::File::create(other.join(".quantize_checkpoint.2-of-5.lock")).unwrap();
    lock.lock().unwrap();
    let result = run(&input, &other, &["--part", "2/5"]);
    let said = String::from_utf8_lossy(&result.stderr).into_owned();
    assert_eq!(result.status.code(), Some(2), "{said}");
    assert!(said.contains("another run writes"), "{said}");
    succeed(&input, &other, &["--part", "1/5"]);
}

#[test]
fn what_does_not_fit_together_is_told() {
    let place = Place::new();
    let (input, other, output) = (place.path("in"), place.path("other"), place.path("out"));
    model(&input, 0.0);
    model(&other, 1.0);
    let join = |options: &[&str]| fail(&input, &output, &[&["--join"], options].concat(), 2);
    fs::create_dir(&output).unwrap();
    assert!(join(&[]).contains("no part is complete"));
    succeed(&input, &output, &["--part", "1/3"]);
    let said = join(&[]);
    assert!(said.contains("part 2/3, 3/3"), "{said}");
    succeed(&input, &output, &["--part", "3/3"]);
    // Of the same names and shapes, and other numbers in a shard that is not this part's.
    succeed(&other, &output, &["--part", "2/3"]);
    let said = join(&[]);
    assert!(
        said.contains("part 2/3") && said.contains("another input"),
        "{said}"
    );
    assert!(!output.join("config.json").exists());
    succeed(
        &input,
        &output,
        &["--part", "2/3", "--force", "--scheme", "affine"],
    );
    let said = join(&[]);
    assert!(
        said.contains("part 2/3") && said.contains("other options"),
        "{said}"
    );
    succeed(&input, &output, &["--part", "2/3", "--force"]);
    succeed(&input, &output, &["--part", "2/4", "--resume"]);
    assert!(join(&[]).contains("parts of 3 and of 4"));
    fs::remove_file(output.join("quantize_checkpoint.part-2-of-4.json")).unwrap();
    assert!(join(&["--scheme", "affine"]).contains("part 1/3"));

    // A shard that was exchanged or cut behind its record.
    let shard = output.join("model-2-of-5.safetensors");
    let bytes = fs::read(&shard).unwrap();
    fs::write(&shard, &bytes[..bytes.len() - 1]).unwrap();
    let said = fail(&input, &output, &["--join"], 3);
    assert!(
        said.contains("model-2-of-5.safetensors") && said.contains("make the part again"),
        "{said}"
    );
    let mut changed = bytes.clone();
    let digits = changed
        .windows(16)
        .position(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        .unwrap();
    changed[digits] = if changed[digits] == b'0' { b'1' } else { b'0' };
    fs::write(&shard, &changed).unwrap();
    let said = fail(&input, &output, &["--join"], 3);
    assert!(said.contains("another input"), "{said}");
    fs::write(&shard, &bytes).unwrap();

    // In two places.
    let again = place.path("again");
    succeed(&input, &again, &["--part", "2/3"]);
    let said = join(&["--from", again.to_str().unwrap()]);
    assert!(said.contains("part 2/3 is in"), "{said}");
    succeed(&input, &output, &["--join"]);
    let said = fail(&input, &output, &["--part", "1/3", "--resume"], 2);
    assert!(said.contains("joined"), "{said}");
}

#[test]
fn a_part_is_resumed_and_not_overwritten_by_mistake() {
    let place = Place::new();
    let (input, output, whole) = (place.path("in"), place.path("out"), place.path("whole"));
    model(&input, 0.0);
    succeed(&input, &whole, &[]);
    succeed(&input, &output, &["--part", "1/2"]);
    assert!(fail(&input, &output, &["--part", "1/2"], 2).contains("--resume continues"));
    // Killed in the second of its three shards, while part 2 is under way.
    let record = output.join("quantize_checkpoint.part-1-of-2.json");
    fs::remove_file(&record).unwrap();
    fs::remove_file(output.join("model-5-of-5.safetensors")).unwrap();
    let (own, foreign) = (
        output.join(".model-3-of-5.safetensors.4711.partial"),
        output.join(".model-2-of-5.safetensors.4712.partial"),
    );
    fs::write(&own, "half").unwrap();
    fs::write(&foreign, "half").unwrap();
    let printed = succeed(&input, &output, &["--part", "1/2", "--resume"]);
    assert_eq!(printed.matches("complete already").count(), 2, "{printed}");
    assert!(record.exists() && !own.exists() && foreign.exists());
    succeed(&input, &output, &["--part", "2/2", "--resume"]);
    assert!(!foreign.exists());
    succeed(&input, &output, &["--join"]);
    assert_eq!(contents(&output), contents(&whole));
}

#[test]
fn what_cannot_be_parted_is_refused() {
    let place = Place::new();
    let (file, output) = place.tensor(&[2, 8], &[1.0; 16]);
    for options in [&["--part", "1/1"][..], &["--join"]] {
        let said = fail(&file, &output, options, 2);
        assert!(
            said.contains("one file") && said.contains("shards"),
            "{said}"
        );
    }
    let input = place.path("in");
    model(&input, 0.0);
    let said = fail(&input, &output, &["--part", "1/6"], 2);
    assert!(said.contains("5 shards"), "{said}");
    for options in [
        &["--part", "0/2"][..],
        &["--part", "3/2"],
        &["--part", "1/2", "--join"],
        &["--from", "x"],
    ] {
        fail(&input, &output, options, 2);
    }
}
