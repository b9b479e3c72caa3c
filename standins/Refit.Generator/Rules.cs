using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>Refit's rules, with its ids.</summary>
internal static class Rules
{
    public const string NotARefitMember = "RF001";
    public const string Backslash = "RF003";
    public const string TwoTokens = "RF004";
    public const string WrongHeaderCollection = "RF005";
    public const string NotGenerated = "RF006";
    public const string TwoHeaderCollections = "RF008";
    public const string TwoAuthorizations = "RF009";
    public const string TwoBodies = "RF011";
    public const string MultipartWithBody = "RF012";

    private static readonly Dictionary<string, DiagnosticDescriptor> All = new[]
    {
        Rule(
            NotARefitMember,
            "Refit types must have Refit HTTP method attributes",
            "Method {0}.{1} either has no Refit HTTP method attribute or you've used something other than a string literal for "
            + "the 'path' argument"),
        Rule(Backslash, "Refit routes should use forward slashes", "Method {0}.{1} has a route containing a backslash. Use '/'."),
        Rule(TwoTokens, "One CancellationToken", "Method {0}.{1} has more than one CancellationToken parameter"),
        Rule(
            WrongHeaderCollection,
            "HeaderCollection parameters must be IDictionary<string, string>",
            "A parameter of method {0}.{1} is marked with HeaderCollection but must be IDictionary<string, string>"),
        Rule(
            NotGenerated,
            "Refit method cannot be generated",
            "Method {0}.{1} uses a route, parameter or return type that no client can be generated for; it throws when called"),
        Rule(TwoHeaderCollections, "One HeaderCollection", "Method {0}.{1} has more than one HeaderCollection parameter"),
        Rule(TwoAuthorizations, "One Authorize parameter", "Method {0}.{1} has more than one Authorize parameter"),
        Rule(TwoBodies, "One Body parameter", "Method {0}.{1} has more than one Body parameter"),
        Rule(
            MultipartWithBody,
            "Multipart methods have no Body parameter",
            "Method {0}.{1} is multipart and cannot declare a Body parameter"),
    }.ToDictionary(rule => rule.Id);

    public static DiagnosticDescriptor ById(string id) => All[id];

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "Refit", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
