using Hyperframes.Benchmarks.Fluent;
using Hyperframes.Benchmarks.HeyGen;
using Hyperframes.Benchmarks.Linting;
using Hyperframes.Benchmarks.Rendering;
using Hyperframes.Benchmarks.Templates;
using Hyperframes.Benchmarks.Variables;
using Hyperframes.Emulator;

return args switch
{
    ["templates", .. var rest] => TemplateBenchmark.Run(rest),
    ["template-build", .. var rest] => BuildBenchmark.Run(rest),
    ["template-edit", .. var rest] => EditBenchmark.Run(rest),
    ["heygen-overhead"] => await OverheadBenchmark.RunAsync(),
    ["heygen-throughput"] => await ThroughputBenchmark.RunAsync(),
    ["heygen-emulator"] => await EmulatorProgram.RunAsync(["--port", "0"], Console.Out, CancellationToken.None),
    ["fluent"] => CompositionBenchmark.Run(),
    ["lint", .. var rest] => LintBenchmark.Run(rest),
    ["render-own", .. var rest] => await OwnTimeBenchmark.RunAsync(rest),
    ["variables", .. var rest] => IncrementalBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Hyperframes.Benchmarks (templates [FOLDER-OF-WORKLOADS] [ROUNDS] | template-build [ROUNDS] | template-edit [ROUNDS] | fluent | lint PATH [ROUNDS] | render-own [RENDERS] | variables [ROUNDS] | heygen-overhead | heygen-throughput | heygen-emulator)");
    return 2;
}
