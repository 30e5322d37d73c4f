using System.Buffers;
using System.Net;
using System.Text;
using Hyperframes.Writing;

namespace Hyperframes.Tests.Writing;

public sealed class TextWritingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(40)]
    [InlineData(5000)]
    public void Every_special_character_at_every_place_is_replaced(int length)
    {
        foreach (string special in new[] { "", "<", "&", "é", "日", "😀", "\"", "\uD800" })
        {
            for (int at = 0; at <= length; at += Math.Max(1, length / 37))
            {
                string text = new string('a', at) + special + new string('b', length - at);
                string replaced = special switch { "<" => "&lt;", "&" => "&amp;", "\"" => "&quot;", "\uD800" => "\uFFFD", _ => special };
                Html(text).ShouldBe(text.Replace(special.Length == 0 ? "\0" : special, replaced, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("é ü €  \u00a0 😀 <b> & 'x' \"y\"")]
    [InlineData("plain")]
    [InlineData("")]
    public void The_escape_function_equals_the_framework(string text) => Written((ref Utf8HtmlWriter w) => w.HtmlEscaped(text)).ShouldBe(WebUtility.HtmlEncode(text));

    [Theory]
    [InlineData("The cat came back", 13, null, "The cat ca...")]
    [InlineData("short", 10, null, "short")]
    [InlineData("abcdef", 2, null, "...")]
    [InlineData("abcdef", 4, "~", "abc~")]
    [InlineData(null, 4, null, "")]
    public void Truncation_writes_without_an_intermediate_string(string? text, int length, string? ellipsis, string expected) =>
        Written((ref Utf8HtmlWriter w) => w.Truncated(text, length, ellipsis)).ShouldBe(expected);

    [Fact]
    public void Small_buffers_give_the_same_bytes()
    {
        var pieces = new PieceWriter();
        var writer = new Utf8HtmlWriter(pieces);
        var expected = new StringBuilder();
        for (int i = 0; i < 500; i++)
        {
            writer.Literal("<p>"u8);
            writer.Html("a<b" + i);
            writer.Write(i * 0.25);
            expected.Append("<p>a&lt;b").Append(i).Append((i * 0.25).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        writer.Flush();
        pieces.ToString().ShouldBe(expected.ToString());
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        long before = 0;
        for (int round = 0; round < 100; round++)
        {
            before = round == 50 ? GC.GetAllocatedBytesForCurrentThread() : before;
            buffer.ResetWrittenCount();
            var writer = new Utf8HtmlWriter(buffer);
            writer.Literal("<a href=\""u8);
            writer.Url("assets/a.png?x=1&y=é");
            writer.Html("text & more text that is longer than one vector");
            writer.Write(1.0 / 3);
            writer.Write("red", Contexts.ValueKind.CssValue, Contexts.Carrier.StyleElement);
            writer.Flush();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Output_beyond_the_limit_is_an_error()
    {
        Should.Throw<InvalidOperationException>(() =>
        {
            var writer = new Utf8HtmlWriter(new PieceWriter(), limit: 1000);
            for (int i = 0; i < 1000; i++)
            {
                writer.Html("0123456789");
            }
        }).Message.ShouldContain("1000");
    }

    private delegate void Write(ref Utf8HtmlWriter writer);

    private static string Html(string text) => Written((ref Utf8HtmlWriter w) => w.Html(text));

    private static string Written(Write write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new Utf8HtmlWriter(buffer);
        write(ref writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class PieceWriter : IBufferWriter<byte>
    {
        private readonly MemoryStream _all = new();
        private byte[] _piece = [];

        public void Advance(int count) => _all.Write(_piece, 0, count);

        public Memory<byte> GetMemory(int sizeHint = 0) => _piece = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override string ToString() => Encoding.UTF8.GetString(_all.ToArray());
    }
}
