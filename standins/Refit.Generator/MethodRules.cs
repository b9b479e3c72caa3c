using Microsoft.CodeAnalysis;

namespace Refit.Generator;

internal static class MethodRules
{
    /// <summary>Ids of the rules that a method breaks.</summary>
    public static IEnumerable<string> Broken(IMethodSymbol method)
    {
        var parameters = method.Parameters;
        var collections = parameters.Where(p => p.HasRefit("HeaderCollection")).ToList();
        var bodies = parameters.Count(p => p.HasRefit("Body"));
        if (method.HttpMethod()!.Text()?.Contains("\\") == true) yield return Rules.Backslash;
        if (parameters.Count(p => p.Type.Unwrapped().Is("System.Threading.CancellationToken")) > 1) yield return Rules.TwoTokens;
        if (collections.Count > 1) yield return Rules.TwoHeaderCollections;
        if (collections.Any(p => p.Type.Full() != "global::System.Collections.Generic.IDictionary<string, string>"))
            yield return Rules.WrongHeaderCollection;
        if (parameters.Count(p => p.HasRefit("Authorize")) > 1) yield return Rules.TwoAuthorizations;
        if (bodies > 1) yield return Rules.TwoBodies;
        if (bodies > 0 && method.HasRefit("Multipart")) yield return Rules.MultipartWithBody;
    }
}
