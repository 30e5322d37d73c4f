using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Finds tweens of an element's volume in the page's scripts, by text as upstream does.</summary>
internal sealed class VolumeTween(LintContext page)
{
    private const int Reach = 2000;
    private readonly string _scripts = string.Join("\n", page.Scripts.Select(script => script.WithoutComments));

    public static VolumeTween In(LintContext page) => page.Shared(context => new VolumeTween(context));

    /// <summary>Whether <c>volume:</c> follows <c>#id</c> in the same call.</summary>
    public bool Targets(string id)
    {
        var token = "#" + id;
        for (var at = _scripts.IndexOf(token, StringComparison.Ordinal); at >= 0; at = _scripts.IndexOf(token, at + 1, StringComparison.Ordinal))
        {
            var end = at + token.Length;
            if ((end == _scripts.Length || !IsNameCharacter(_scripts[end])) && NamesVolume(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesVolume(int start)
    {
        var depth = 0;
        for (var i = start; i < Math.Min(_scripts.Length, start + Reach); i++)
        {
            switch (_scripts[i])
            {
                case '(':
                    depth++;
                    break;
                case ')' when depth-- == 0:
                case ';' when depth == 0:
                    return false;
                case 'v' when string.CompareOrdinal(_scripts, i, "volume", 0, 6) == 0:
                    var next = i + 6;
                    while (next < _scripts.Length && Snippet.IsSpace(_scripts[next]))
                    {
                        next++;
                    }

                    if (next < _scripts.Length && _scripts[next] == ':')
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
