using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("Hyperframes.HeyGen.Tests.Secrets.WatchedTestFramework", "Hyperframes.HeyGen.Tests")]

namespace Hyperframes.HeyGen.Tests.Secrets;

/// <summary>Runs tests as ever, and fails the run when the tests together showed a secret, in whatever order they ran.</summary>
public sealed class WatchedTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink messages)
        : XunitTestFrameworkExecutor(assembly, sources, messages)
    {
        protected override async void RunTestCases(
            IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(
        ITestAssembly assembly, IEnumerable<IXunitTestCase> testCases, IMessageSink messages, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, testCases, messages, execution, options)
    {
        protected override async Task BeforeTestAssemblyFinishedAsync()
        {
            await base.BeforeTestAssemblyFinishedAsync();
            var tests = TestCases.ToList();
            if (SuiteWatch.Verdict(tests.Count) is { } problem)
            {
                // Said as a test of its own: of a failed clean-up, the runner would show the type alone.
                var test = new XunitTest(tests[0], "No test of the suite shows a secret");
                ExecutionMessageSink.OnMessage(new TestCaseStarting(tests[0]));
                ExecutionMessageSink.OnMessage(new TestStarting(test));
                ExecutionMessageSink.OnMessage(new TestFailed(test, 0, "", new InvalidOperationException(problem)));
                ExecutionMessageSink.OnMessage(new TestFinished(test, 0, ""));
            }
        }
    }
}
