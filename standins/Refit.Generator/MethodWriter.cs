using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>Writes the body of one method: route, query string, content, headers, sending.</summary>
internal sealed class MethodWriter(
    INamedTypeSymbol client, IMethodSymbol method, Fields fields, ImmutableArray<Problem>.Builder problems)
{
    private const string Runner = "global::Refit.Implementation.RequestRunner.";
    private readonly AttributeData _http = method.HttpMethod()!;
    private readonly Route _route = Route.Of(client, method.HttpMethod()!);
    private readonly StringBuilder _query = new();
    private readonly StringBuilder _content = new();
    private readonly StringBuilder _headers = new();
    private readonly StringBuilder _options = new();
    private string _token = "global::System.Threading.CancellationToken.None";
    private string _buffer = "false";
    private bool _supported = true;

    private bool IsMultipart => method.HasRefit("Multipart");

    public string Write()
    {
        foreach (var id in MethodRules.Broken(method)) problems.Add(Problem.At(id, method));

        WriteStaticHeaders();
        WriteParameters();
        var send = ReturnShape.Send(method.ReturnType, _buffer, _token);
        if (!_supported || send is null || !_route.IsValid || method.Parameters.Any(p => p.RefKind != RefKind.None)) return Refuse();

        var verb = _http.AttributeClass!.Name.Replace("Attribute", "");
        return Line("var __url = new global::Refit.Implementation.UrlWriter(_client, _settings, stackalloc char[256]);")
            + RouteWriter.Write(_route, method, fields)
            + _query
            + Line($"var __request = {Runner}Create(global::System.Net.Http.HttpMethod.{verb}, __url.Build(), _settings, "
                + $"typeof({client.Full()}), {method.Name.Literal()}, {_route.Template.Literal()});")
            + _content
            + _headers
            + _options
            + Line(send);
    }

    private static string Line(string text) => MethodText.Line(text);

    private string Refuse()
    {
        problems.Add(Problem.At(Rules.NotGenerated, method));
        return Line("throw new global::System.NotSupportedException(\"No client can be generated for this method; see RF006.\");");
    }

    private void WriteStaticHeaders()
    {
        foreach (var header in StaticHeaders.Of(method)) SetHeader(header.Key.Literal(), header.Value.Literal());
    }

    private void SetHeader(string name, string value) =>
        _headers.Append(Line($"global::Refit.Implementation.RequestHeaders.Set(__request, {name}, {value});"));

    private void WriteParameters()
    {
        if (IsMultipart)
        {
            var boundary = method.Refit("Multipart")!.Text() ?? "----MyGreatBoundary";
            _content.Append(Line($"var __parts = new global::System.Net.Http.MultipartFormDataContent({boundary.Literal()});"));
            _content.Append(Line("__request.Content = __parts;"));
        }

        var implicitBody = IsMultipart || method.Parameters.Any(p => p.HasRefit("Body")) ? null : FindImplicitBody();
        foreach (var parameter in method.Parameters) Bind(parameter, parameter.Equals(implicitBody, SymbolEqualityComparer.Default));
    }

    /// <summary>On POST, PUT and PATCH the object that is bound nowhere else is the body.</summary>
    private IParameterSymbol? FindImplicitBody()
    {
        if (_http.AttributeClass!.Name is not ("PostAttribute" or "PutAttribute" or "PatchAttribute")) return null;
        var candidates = method.Parameters
            .Where(p => !p.Type.IsValueType && p.Type.SpecialType != SpecialType.System_String && !IsInRoute(p))
            .Where(p => !new[] { "Query", "Header", "HeaderCollection", "Property", "Authorize" }.Any(p.HasRefit))
            .ToList();
        _supported &= candidates.Count < 2;
        return candidates.FirstOrDefault();
    }

    private void Bind(IParameterSymbol parameter, bool isImplicitBody)
    {
        var name = parameter.Local();
        if (parameter.Type.Unwrapped().Is("System.Threading.CancellationToken"))
            _token = parameter.Type.IsNullableValue() ? name + ".GetValueOrDefault()" : name;
        else if (parameter.HasRefit("Body") || isImplicitBody)
            BindBody(parameter, name);
        else if (parameter.Refit("Header") is { } header)
            SetHeader((header.Text() ?? "").Trim().Literal(), AsText(parameter));
        else if (parameter.HasRefit("HeaderCollection"))
            _headers.Append(Line($"global::Refit.Implementation.RequestHeaders.SetAll(__request, {name});"));
        else if (parameter.Refit("Property") is { } property)
            BindProperty(parameter, name, property);
        else if (_route.Parts.Any(part => part.TakesPropertyOf(parameter.WireName())))
            WriteQuery(parameter, fillsRoute: true);
        else if (IsInRoute(parameter))
            return;
        else if (parameter.Refit("Authorize") is { } authorize)
            SetHeader("\"Authorization\"", $"{((authorize.Text() ?? "Bearer") + " ").Literal()} + {AsText(parameter)}");
        else if (IsMultipart && !parameter.HasRefit("Query"))
            BindPart(parameter, name);
        else
            WriteQuery(parameter, fillsRoute: false);
    }

    private bool IsInRoute(IParameterSymbol parameter) => _route.Parts.Any(part =>
        part.Takes(parameter.WireName()) || part.TakesPropertyOf(parameter.WireName()));

    private void BindBody(IParameterSymbol parameter, string name)
    {
        var body = parameter.Refit("Body");
        var how = body?.ConstructorArguments.Where(a => a.Kind == TypedConstantKind.Enum).Select(a => (int?)a.Value).FirstOrDefault();
        var buffered = body?.ConstructorArguments.Where(a => a.Value is bool).Select(a => (bool?)a.Value).FirstOrDefault();
        _buffer = buffered switch { true => "true", false => "false", _ => "_settings.Buffered" };
        var asText = body is not null && how is null or 0 ? "true" : "false";
        _content.Append(Line(how == 2
            ? $"__request.Content = global::Refit.Implementation.RequestBody.Form(_settings, {name});"
            : $"__request.Content = global::Refit.Implementation.RequestBody.Serialized(_settings, {name}, {asText});"));
    }

    private void BindProperty(IParameterSymbol parameter, string name, AttributeData property)
    {
        var key = property.Text() is { Length: > 0 } given ? given : parameter.Name;
        var type = $"global::System.Net.Http.HttpRequestOptionsKey<{parameter.Type.Full()}>";
        _options.Append(Line($"__request.Options.Set(new {type}({key.Literal()}), {name});"));
        if (parameter.HasRefit("Query")) WriteQuery(parameter, fillsRoute: false);
    }

    private void BindPart(IParameterSymbol parameter, string name)
    {
        var each = parameter.Type.SpecialType != SpecialType.System_String && parameter.Type.Element() is { IsReferenceType: true };
        _content.Append(Line($"global::Refit.Implementation.MultipartBody.{(each ? "AddEach" : "Add")}"
            + $"(__parts, _settings, {name}, {parameter.WireName().Literal()});"));
    }

    private void WriteQuery(IParameterSymbol parameter, bool fillsRoute)
    {
        var routed = fillsRoute ? RouteWriter.BoundProperties(_route, parameter) : [];
        var written = new QueryWriter(fields, parameter, routed).Write();
        _supported &= written is not null;
        _query.Append(written);
    }

    private static string AsText(IParameterSymbol parameter) =>
        $"{parameter.Local()}{(parameter.Type.CanBeNull() ? "?" : "")}.ToString()";
}
