using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Http;

namespace Crm.Web.Tests.Fuzz;

/// <summary>Where a parameter stands in a request.</summary>
internal enum Place
{
    Path,
    Query,
    Header,
    Body,
    File,
}

/// <summary>One parameter.</summary>
internal sealed record FuzzedParameter(string Name, Place Place, Type Type, bool Required);

/// <summary>An endpoint with its parameters, as the product itself describes it (the description its OpenAPI document is written from).</summary>
internal sealed partial record FuzzedEndpoint(string Method, string Path, IReadOnlyList<FuzzedParameter> Parameters, EndpointAccess? Access)
{
    /// <summary>Method and path, e.g. <c>POST /api/customers/leads/{id}/qualify</c>.</summary>
    public string Name => $"{Method} /{Path}";

    /// <summary>The module.</summary>
    public string Module => Path.Split('/')[1];

    /// <summary>What reads comes first, what deletes last.</summary>
    public int Order => Method switch { "GET" => 0, "DELETE" => 2, _ => 1 };

    public FuzzedParameter? Body => Parameters.FirstOrDefault(p => p.Place == Place.Body);

    public bool TakesFiles => Parameters.Any(p => p.Place == Place.File);

    public static FuzzedEndpoint Of(ApiDescription description) => new(
        description.HttpMethod!, Plain(description.RelativePath!), [.. description.ParameterDescriptions.Select(Parameter)],
        description.ActionDescriptor.EndpointMetadata.OfType<EndpointAccess>().LastOrDefault());

    /// <summary>A path with its parameters' names only.</summary>
    public static string Plain(string path) => Constraint().Replace(path.Trim('/'), "{$1}");

    private static FuzzedParameter Parameter(ApiParameterDescription p) => new(
        p.Name, PlaceOf(p), (p.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo.ParameterType ?? p.Type, p.IsRequired);

    private static Place PlaceOf(ApiParameterDescription p) => p.Source.Id switch
    {
        "Path" => Place.Path,
        "Query" => Place.Query,
        "Header" => Place.Header,
        "Body" => Place.Body,
        "Form" or "FormFile" => Place.File,
        var other => throw new InvalidOperationException($"The fuzz does not know how to fill {p.Name} ({other}); teach it in {nameof(FuzzedEndpoint)}."),
    };

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^{}]*\}")]
    private static partial Regex Constraint();
}
