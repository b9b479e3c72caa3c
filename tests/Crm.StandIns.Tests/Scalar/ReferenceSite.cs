using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Scalar.AspNetCore;

namespace Crm.StandIns.Tests.Scalar;

/// <summary>A small site on a free loopback port that shows two documents under the content security policy of the product.</summary>
internal sealed class ReferenceSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ReferenceSite(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public static async Task<ReferenceSite> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use((http, next) =>
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            http.Items["csp-nonce"] = nonce;
            http.Response.Headers.ContentSecurityPolicy = Policy(nonce);
            return next();
        });
        app.MapGet("/openapi/{name}.json", (string name) => Results.Content(Document(name), "application/json"));
        app.MapScalarApiReference((options, http) =>
        {
            var nonce = (string)http.Items["csp-nonce"]!;
            options
                .WithTitle("Crm & API")
                .WithNonce(nonce)
                .AddHeadContent($"""<meta property="csp-nonce" content="{nonce}">""")
                .AddDocument("customers", "Customers 客户")
                .AddDocument("service", "Service 服务", isDefault: true)
                .WithTheme(ScalarTheme.BluePlanet)
                .DisableDefaultFonts()
                .DisableTelemetry()
                .DisableAgent()
                .DisableMcp()
                .HideDeveloperTools();
        });
        await app.StartAsync(cancellationToken);
        return new(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static string Policy(string nonce) =>
        $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string Document(string name) => $$"""
        {
          "openapi": "3.1.1",
          "info": { "title": "{{name}} API", "version": "1", "description": "**Markdown** of {{name}}\n\n```json\n{ \"a\": 1 }\n```" },
          "paths": {
            "/api/{{name}}/{id}": {
              "get": {
                "tags": ["{{name}}"], "summary": "Get one of {{name}}", "operationId": "get-{{name}}",
                "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } } ],
                "responses": { "200": { "description": "OK", "content": { "application/json": {
                  "schema": { "$ref": "#/components/schemas/One" } } } } }
              }
            }
          },
          "components": { "schemas": { "One": { "type": "object", "properties": { "name": { "type": "string" } } } } }
        }
        """;
}
