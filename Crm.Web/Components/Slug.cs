using System.Text;

namespace Crm.Web.Components;

/// <summary>Makes element ids out of names: letters and digits stay (Chinese too), everything else becomes one dash.</summary>
public static class Slug
{
    /// <summary><c>Input.Lines[0].Price</c> → <c>input-lines-0-price</c>.</summary>
    public static string Of(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                id.Append(char.ToLowerInvariant(letter));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
