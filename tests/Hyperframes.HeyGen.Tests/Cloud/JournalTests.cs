using Hyperframes.Rendering;

namespace Hyperframes.HeyGen.Tests.Cloud;

public sealed class JournalTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("journal-tests-").FullName;

    private string File => Path.Combine(_folder, "deep", "journal.jsonl");

    [Fact]
    public async Task What_was_appended_is_there_after_opening_again()
    {
        await using (var journal = RenderJournal.Open(File))
        {
            await journal.AppendAsync(new JournalEntry("a", 0, JournalState.Intended, Noon));
            await journal.AppendAsync(new JournalEntry("a", 0, JournalState.Submitted, Noon.AddSeconds(1)) { Id = "r1" });
        }

        await using var again = RenderJournal.Open(File);
        again.Find("a").ShouldBe(new JournalEntry("a", 0, JournalState.Submitted, Noon.AddSeconds(1)) { Id = "r1" });
        again.FirstIntent("a", 0).ShouldBe(Noon);
        again.Find("b").ShouldBeNull();
    }

    [Fact]
    public async Task An_entry_is_in_the_file_when_its_task_ends()
    {
        await using var journal = RenderJournal.Open(File);
        await journal.AppendAsync(new JournalEntry("a", 0, JournalState.Intended, Noon));
        new FileInfo(File).Length.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Thousands_of_entries_at_once_are_all_there()
    {
        await using (var journal = RenderJournal.Open(File))
        {
            await Task.WhenAll(Enumerable.Range(0, 2000).Select(i => journal.AppendAsync(new JournalEntry($"j{i}", 0, JournalState.Intended, Noon))));
        }

        await using var again = RenderJournal.Open(File);
        Enumerable.Range(0, 2000).ShouldAllBe(i => again.Find($"j{i}") != null);
    }

    [Fact]
    public async Task A_torn_tail_of_any_length_is_cut_off()
    {
        await WriteTwoAsync();
        var whole = System.IO.File.ReadAllBytes(File);
        var firstLine = whole.AsSpan().IndexOf((byte)'\n') + 1;
        for (var length = firstLine; length < whole.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, whole[..length]);
            await using var journal = RenderJournal.Open(File);
            journal.Find("a").ShouldNotBeNull();
            journal.Find("b").ShouldBeNull();
            new FileInfo(File).Length.ShouldBe(firstLine);
        }
    }

    [Fact]
    public async Task Damage_in_the_middle_stops_everything()
    {
        await WriteTwoAsync();
        System.IO.File.WriteAllText(File, "rubbish\n" + System.IO.File.ReadAllText(File));
        Should.Throw<JournalException>(() => RenderJournal.Open(File)).Message.ShouldContain("line 1");
    }

    [Fact]
    public async Task One_process_at_a_time()
    {
        await using var journal = RenderJournal.Open(File);
        Should.Throw<JournalException>(() => RenderJournal.Open(File)).Message.ShouldContain("another process");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task WriteTwoAsync()
    {
        await using var journal = RenderJournal.Open(File);
        await journal.AppendAsync(new JournalEntry("a", 0, JournalState.Intended, Noon));
        await journal.AppendAsync(new JournalEntry("b", 0, JournalState.Failed, Noon) { Reason = "because" });
    }
}
