using Hyperframes.Benchmarks.Templates;

if (args is not ["templates", ..])
{
    Console.Error.WriteLine("Usage: Hyperframes.Benchmarks templates [FOLDER-OF-WORKLOADS] [ROUNDS]");
    return 2;
}

return TemplateBenchmark.Run(args[1..]);
