using System.Text;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>Names of .NET members in templates: <c>PageTitle</c> is <c>page_title</c>, <c>UserID</c> is <c>user_id</c>.</summary>
internal static class MemberNaming
{
    public static string ToTemplate(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]))
            {
                if (i > 0 && !char.IsUpper(name[i - 1]))
                {
                    result.Append('_');
                }

                result.Append(char.ToLowerInvariant(name[i]));
            }
            else
            {
                result.Append(name[i]);
            }
        }

        return result.ToString();
    }
}
