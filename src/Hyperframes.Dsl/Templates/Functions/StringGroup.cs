namespace Hyperframes.Templates.Functions;

/// <summary>The <c>string</c> group.</summary>
internal sealed class StringGroup : BuiltinGroup
{
    public StringGroup()
        : base("string")
    {
        AddEditing();
        AddCase();
        AddSearch();
        AddParts();
        AddHashes();
    }

    private static TemplateValue Checked(TemplateRun run, BuiltinCall call, string? text)
    {
        run.CheckLength(text?.Length ?? 0, "string", call.At);
        return text;
    }

    private void AddEditing()
    {
        Add("append", [Text("text"), Text("with")], (r, c) => Checked(r, c, c.Text(0) + c.Text(1)));
        Add("prepend", [Text("text"), Text("by")], (r, c) => Checked(r, c, c.Text(1) + c.Text(0)));
        Add("remove", [Text("text"), Text("remove")], (_, c) => StringFunctions.Remove(c.Text(0), c.Text(1)));
        Add("remove_first", [Text("text"), Text("remove")], (_, c) => StringFunctions.RemoveFirst(c.Text(0), c.Text(1)));
        Add("remove_last", [Text("text"), Text("remove")], (_, c) => StringFunctions.RemoveLast(c.Text(0), c.Text(1)));
        Add("replace", [Text("text"), Text("match"), Text("replace")], (r, c) => Checked(r, c, StringFunctions.Replace(c.Text(0), c.Text(1), c.Text(2))));
        Add(
            "replace_first",
            [Text("text"), Text("match"), Text("replace"), Bool("fromend", false)],
            (r, c) => Checked(r, c, StringFunctions.ReplaceFirst(c.Text(0), c.Text(1), c.Text(2), c[3].IsTrue)));
        Add("lstrip", [Text("text")], (_, c) => StringFunctions.Lstrip(c.Text(0)));
        Add("rstrip", [Text("text")], (_, c) => StringFunctions.Rstrip(c.Text(0)));
        Add("strip", [Text("text")], (_, c) => StringFunctions.Strip(c.Text(0)));
        Add("strip_newlines", [Text("text")], (_, c) => StringFunctions.StripNewlines(c.Text(0)));
        Add("pad_left", [Text("text"), Int("width")], (r, c) => Padded(r, c, StringFunctions.PadLeft));
        Add("pad_right", [Text("text"), Int("width")], (r, c) => Padded(r, c, StringFunctions.PadRight));
        Add("escape", [Text("text")], (_, c) => StringFunctions.Escape(c.Text(0)));
        Add("literal", [Text("text")], (_, c) => StringFunctions.Literal(c.Text(0)));
    }

    private static TemplateValue Padded(TemplateRun run, BuiltinCall call, Func<string?, int, string> pad)
    {
        run.CheckLength(call.Int(1), "padded string", call.Offset(1));
        return pad(call.Text(0), call.Int(1));
    }

    private void AddCase()
    {
        Add("capitalize", [Text("text")], (_, c) => StringFunctions.Capitalize(c.Text(0)));
        Add("capitalizewords", [Text("text")], (_, c) => StringFunctions.Capitalizewords(c.Text(0)));
        Add("downcase", [Text("text")], (_, c) => StringFunctions.Downcase(c.Text(0)));
        Add("upcase", [Text("text")], (_, c) => StringFunctions.Upcase(c.Text(0)));
        Add("handleize", [Text("text")], (_, c) => StringFunctions.Handleize(c.Text(0)));
        Add("pluralize", [Int("number"), Text("singular"), Text("plural")], (_, c) => StringFunctions.Pluralize(c.Int(0), c.Text(1), c.Text(2)));
    }

    private void AddSearch()
    {
        Add("contains", [Text("text"), Text("value")], (_, c) => StringFunctions.Contains(c.Text(0), c.Text(1)));
        Add("starts_with", [Text("text"), Text("value")], (_, c) => StringFunctions.StartsWith(c.Text(0), c.Text(1)));
        Add("ends_with", [Text("text"), Text("value")], (_, c) => StringFunctions.EndsWith(c.Text(0), c.Text(1)));
        Add("equals_ignore_case", [Text("text"), Text("value")], (_, c) => StringFunctions.EqualsIgnoreCase(c.Text(0), c.Text(1)));
        Add("empty", [Text("text")], (_, c) => StringFunctions.Empty(c.Text(0)));
        Add("whitespace", [Text("text")], (_, c) => StringFunctions.Whitespace(c.Text(0)));
        Add("size", [Text("text")], (_, c) => StringFunctions.Size(c.Text(0)));
        Add(
            "index_of",
            [Text("text"), Text("search"), Any("startIndex", default), Any("count", default), Text("stringComparison", null)],
            (r, c) => StringFunctions.IndexOf(c.Text(0), c.Text(1), Number(r, c, 2), Number(r, c, 3), c.Text(4)));
    }

    private void AddParts()
    {
        Add("slice", [Text("text"), Int("start"), Any("length", default)], (r, c) => StringFunctions.Slice(c.Text(0), c.Int(1), Number(r, c, 2)));
        Add("slice1", [Text("text"), Int("start"), Int("length", 1)], (_, c) => StringFunctions.Slice(c.Text(0), c.Int(1), c.Int(2)));
        Add("split", [Text("text"), Text("match")], (_, c) => new TemplateList(StringFunctions.Split(c.Text(0), c.Text(1)).Select(part => (TemplateValue)part)));
        Add("truncate", [Text("text"), Int("length"), Text("ellipsis", null)], (_, c) => StringFunctions.Truncate(c.Text(0), c.Int(1), c.Text(2)));
        Add("truncatewords", [Text("text"), Int("count"), Text("ellipsis", null)], (_, c) => StringFunctions.Truncatewords(c.Text(0), c.Int(1)));
        Add("to_int", [Text("text")], (_, c) => StringFunctions.ToInt(c.Text(0)) is { } n ? n : default(TemplateValue));
        Add("to_long", [Text("text")], (_, c) => StringFunctions.ToLong(c.Text(0)) is { } n ? n : default(TemplateValue));
        Add("to_float", [Text("text")], (_, c) => StringFunctions.ToFloat(c.Text(0)) is { } n ? n : default(TemplateValue));
        Add("to_double", [Text("text")], (_, c) => StringFunctions.ToDouble(c.Text(0)) is { } n ? n : default(TemplateValue));
    }

    private void AddHashes()
    {
        Add("md5", [Text("text")], (_, c) => StringFunctions.Md5(c.Text(0)));
        Add("sha1", [Text("text")], (_, c) => StringFunctions.Sha1(c.Text(0)));
        Add("sha256", [Text("text")], (_, c) => StringFunctions.Sha256(c.Text(0)));
        Add("sha512", [Text("text")], (_, c) => StringFunctions.Sha512(c.Text(0)));
        Add("hmac_sha1", [Text("text"), Text("secretKey")], (_, c) => StringFunctions.HmacSha1(c.Text(0), c.Text(1)));
        Add("hmac_sha256", [Text("text"), Text("secretKey")], (_, c) => StringFunctions.HmacSha256(c.Text(0), c.Text(1)));
        Add("hmac_sha512", [Text("text"), Text("secretKey")], (_, c) => StringFunctions.HmacSha512(c.Text(0), c.Text(1)));
        Add("base64_encode", [Text("text")], (_, c) => StringFunctions.Base64Encode(c.Text(0)));
        Add("base64_decode", [Text("text")], (_, c) => StringFunctions.Base64Decode(c.Text(0)));
    }

    private static int? Number(TemplateRun run, BuiltinCall call, int index) =>
        call[index].IsNull ? null : run.ToInteger(call[index], call.Offset(index));
}
