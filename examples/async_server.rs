//! A server in one thread that quantizes for many clients: each request runs on one of two streams and is awaited, so that
//! the thread serves others while the device computes.

use std::cell::Cell;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::rc::Rc;

use aclnn::{Device, QuantDType, Quantize, Stream, Tensor};
use clap::Parser;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::LocalSet;

/// Serves lines: numbers parted by blanks, answered with twice their values as int8.
///
/// Without --listen it starts clients of its own, holds each answer against what it has to be, and ends.
///
/// Exit status: 0 when all went well, 1 when an answer was wrong or a call failed, 2 when the arguments cannot be followed.
#[derive(Parser)]
#[command(name = "async_server", version)]
struct Arguments {
    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    device: String,

    /// Serve on this address until the process ends
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,

    /// How many clients of its own it starts, without --listen
    #[arg(long, value_name = "NUMBER", default_value_t = 8)]
    clients: usize,

    /// How many lines each of them sends
    #[arg(long, value_name = "NUMBER", default_value_t = 25)]
    lines: usize,
}

type Failure = Box<dyn std::error::Error>;

/// Two streams, taken in turn.
struct Streams {
    streams: [Stream; 2],
    next: Cell<usize>,
}

impl Streams {
    fn new(device: &Device) -> aclnn::Result<Streams> {
        Ok(Streams {
            streams: [device.new_stream()?, device.new_stream()?],
            next: Cell::new(0),
        })
    }

    async fn answer(&self, values: &[f32]) -> aclnn::Result<Vec<i8>> {
        let turn = self.next.get();
        self.next.set(1 - turn);
        let stream = &self.streams[turn];
        let x = Tensor::from_slice(values, [values.len()], stream.device())?;
        let scales = Tensor::from_slice(&[2.0f32], [1], stream.device())?;
        let y = Quantize::multiply(QuantDType::QInt8)
            .stream(stream)
            .run(&x, &scales, None)?;
        stream.done()?.await?; // other clients are served meanwhile
        y.to_vec() // does not wait any more
    }
}

async fn serve(connection: TcpStream, streams: Rc<Streams>) -> Result<(), Failure> {
    let (reader, mut writer) = connection.into_split();
    let mut lines = BufReader::new(reader).lines();
    while let Some(line) = lines.next_line().await? {
        let values: Result<Vec<f32>, _> = line.split_whitespace().map(str::parse).collect();
        let answer = match values {
            Ok(values) => match streams.answer(&values).await {
                Ok(answer) => answer
                    .iter()
                    .map(i8::to_string)
                    .collect::<Vec<_>>()
                    .join(" "),
                Err(error) => format!("error: {error}").replace('\n', " "),
            },
            Err(error) => format!("error: {error}"),
        };
        writer.write_all(format!("{answer}\n").as_bytes()).await?;
    }
    Ok(())
}

async fn accept(listener: TcpListener, streams: Rc<Streams>) -> Result<(), Failure> {
    loop {
        let (connection, _) = listener.accept().await?;
        let streams = streams.clone();
        tokio::task::spawn_local(async move {
            if let Err(error) = serve(connection, streams).await {
                eprintln!("async_server: a client went: {error}");
            }
        });
    }
}

/// Returns how many answers were right.
async fn ask(address: SocketAddr, client: usize, lines: usize) -> Result<usize, Failure> {
    let (reader, mut writer) = TcpStream::connect(address).await?.into_split();
    let mut answers = BufReader::new(reader).lines();
    let mut right = 0;
    for line in 0..lines {
        let numbers: Vec<i32> = (0..4)
            .map(|place| (client + line + place) as i32 % 60)
            .collect();
        let text = |factor: i32| {
            let words: Vec<String> = numbers
                .iter()
                .map(|number| (factor * number).to_string())
                .collect();
            words.join(" ")
        };
        writer
            .write_all(format!("{}\n", text(1)).as_bytes())
            .await?;
        right += usize::from(answers.next_line().await? == Some(text(2)));
    }
    Ok(right)
}

async fn run(arguments: &Arguments, device: &Device) -> Result<bool, Failure> {
    let streams = Rc::new(Streams::new(device)?);
    let wanted = arguments
        .listen
        .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 0)));
    let listener = TcpListener::bind(wanted).await?;
    let address = listener.local_addr()?;
    println!(
        "device: {device} ({}), serving on {address}",
        device.target().soc()
    );
    if arguments.listen.is_some() {
        return accept(listener, streams).await.map(|()| true);
    }
    let server = tokio::task::spawn_local(async move {
        if let Err(error) = accept(listener, streams).await {
            eprintln!("async_server: {error}");
        }
    });
    let lines = arguments.lines;
    let clients: Vec<_> = (0..arguments.clients)
        .map(|client| {
            tokio::task::spawn_local(async move { ask(address, client, lines).await.unwrap_or(0) })
        })
        .collect();
    let mut right = 0;
    for client in clients {
        right += client.await?;
    }
    server.abort();
    let all = arguments.clients * lines;
    println!("{right} of {all} answers are right");
    Ok(right == all)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let device: Device = match arguments.device.parse() {
        Ok(device) => device,
        Err(error) => {
            eprintln!("async_server: {error}");
            return ExitCode::from(2);
        }
    };
    let served = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
        .map_err(Failure::from)
        .and_then(|runtime| LocalSet::new().block_on(&runtime, run(&arguments, &device)));
    match served {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("async_server: {error}");
            ExitCode::FAILURE
        }
    }
}
