using System.Reflection;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Shouldly;

namespace Crm.Architecture.Tests;

/// <summary>Rule 7: every endpoint says who may call it, and what changes something is validated.</summary>
public sealed partial class EndpointRules(WebHost web) : IClassFixture<WebHost>
{
    private IEnumerable<RouteEndpoint> Api => web.Endpoints.Where(e => e.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) == true);

    [Fact]
    public void Every_endpoint_of_the_API_says_who_may_call_it()
    {
        Api.Count().ShouldBeGreaterThan(50);
        Api.Where(e => e.Metadata.GetMetadata<EndpointAccess>() is null).Select(Name).ShouldBeEmpty();
        Api.Where(e => e.Metadata.GetMetadata<EndpointAccess>() is { PublicBecause: null } && e.Metadata.GetMetadata<IAuthorizeData>() is null
            && e.Metadata.GetMetadata<AuthorizationPolicy>() is null).Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_an_endpoint_names_is_one_that_roles_can_be_given()
    {
        var known = web.Services.GetServices<PermissionGroup>().SelectMany(g => g.Permissions).Select(p => p.Name).ToHashSet();
        Api.Select(e => e.Metadata.GetMetadata<EndpointAccess>()?.Permission).OfType<string>().Where(p => !known.Contains(p)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_body_that_changes_something_has_a_validator()
    {
        var isService = web.Services.GetRequiredService<IServiceProviderIsService>();
        var bodies = Api.Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { } m && !m.Contains("GET"))
            .SelectMany(e => (e.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? []).Select(p => (Endpoint: Name(e), p.ParameterType)))
            .Where(b => b.ParameterType.Namespace?.Contains(".Contracts.Api", StringComparison.Ordinal) == true && b.ParameterType is { IsClass: true })
            // A yes or no has nothing that could be wrong.
            .Where(b => b.ParameterType.GetProperties().Any(p => p.PropertyType != typeof(bool)));
        bodies.Where(b => !isService.IsService(typeof(IValidator<>).MakeGenericType(b.ParameterType)))
            .Select(b => $"{b.Endpoint}: {b.ParameterType.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void What_answers_without_sign_in_is_known_and_says_why()
    {
        var open = Api.Where(e => e.Metadata.GetMetadata<EndpointAccess>()?.PublicBecause is not null).Select(Name).Order(StringComparer.Ordinal);
        open.ShouldBe(PublicEndpoints.Known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_guesses_the_tokens_of_links_is_stopped()
    {
        var links = Api.Where(e => e.Metadata.GetMetadata<EndpointAccess>()?.PublicBecause is not null && e.RoutePattern.RawText!.Contains("{token}", StringComparison.Ordinal)).ToList();
        links.Count.ShouldBeGreaterThanOrEqualTo(6);
        links.Where(e => !e.Metadata.GetMetadata<EndpointAccess>()!.ByLink).Select(Name).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ReferenceRules.Modules), MemberType = typeof(ReferenceRules))]
    public void Every_call_of_a_typed_client_is_answered(string module)
    {
        var answered = Api.SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(m => Call(m, e.RoutePattern.RawText!))).ToHashSet();
        var calls = Solution.Contracts(module).GetTypes().Where(t => t is { IsInterface: true, IsPublic: true }).SelectMany(t => t.GetMethods())
            .Select(m => m.GetCustomAttribute<HttpMethodAttribute>()).OfType<HttpMethodAttribute>().Select(a => Call(a.Method.Method, a.Path)).ToList();
        calls.ShouldNotBeEmpty();
        calls.Where(call => !answered.Contains(call)).ShouldBeEmpty();
    }

    /// <summary>Method and path, whatever its parts are called and however they are constrained.</summary>
    private static string Call(string method, string path) => $"{method} /{Part().Replace(path.Split('?')[0].Trim('/'), "{}")}";

    private static string Name(RouteEndpoint e) =>
        $"{string.Join(',', e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])} /{e.RoutePattern.RawText?.TrimStart('/')}";

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Part();
}
