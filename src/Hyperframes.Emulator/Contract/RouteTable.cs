namespace Hyperframes.Emulator.Contract;

/// <summary>Which operation a request is for.</summary>
internal static class RouteTable
{
    public const string Upload = "upload";
    public const string Download = "download";
    public const string UploadPrefix = "/storage/uploads/";
    public const string FilePrefix = "/storage/files/";

    /// <summary>The operation and its path parameters; literal segments win over parameters.</summary>
    public static (ApiOperation Operation, IReadOnlyDictionary<string, string> Path)? Find(string method, string path)
    {
        foreach (var operation in ApiDocument.HeyGen.Operations.OrderBy(o => o.Path.Count(c => c == '{')))
        {
            if (operation.Method == method && operation.Match(path) is { } values)
            {
                return (operation, values);
            }
        }

        return null;
    }

    public static string? NameOf(string method, string path) => path switch
    {
        _ when path.StartsWith(UploadPrefix, StringComparison.Ordinal) && method == "PUT" => Upload,
        _ when path.StartsWith(FilePrefix, StringComparison.Ordinal) => Download,
        _ => Find(method, path)?.Operation.Id,
    };
}
