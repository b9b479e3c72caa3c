using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Refit;
using Refit.Generator;

namespace Crm.StandIns.Tests.Refit.Generator;

public sealed class GeneratorTests
{
    [Theory]
    [InlineData("Task<string> NoAttribute();", "RF001")]
    [InlineData("""[Get("\\a")] Task A();""", "RF003")]
    [InlineData("""[Get("/a")] Task A(CancellationToken x, CancellationToken y);""", "RF004")]
    [InlineData("""[Get("/a")] Task A([HeaderCollection] Dictionary<string, object> h);""", "RF005")]
    [InlineData("""[Get("/a")] string A();""", "RF006")]
    [InlineData("""[Get("/a")] Task A(object anything);""", "RF006")]
    [InlineData("""[Get("a")] Task A();""", "RF006")]
    [InlineData("""[Post("/a")] Task A(Uri[] one, Version two);""", "RF006")]
    [InlineData("""[Get("/a")] Task A([Authorize] string x, [Authorize] string y);""", "RF009")]
    [InlineData("""[Post("/a")] Task A([Body] string x, [Body] string y);""", "RF011")]
    [InlineData("""[Multipart, Post("/a")] Task A([Body] string x);""", "RF012")]
    public void A_mistake_is_named_where_it_is(string member, string id)
    {
        var diagnostics = Run($$"""public interface IApi { [Get("/ok")] Task OkAsync(); {{member}} }""", out _);
        var diagnostic = diagnostics.First(d => d.Id == id);
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
        diagnostic.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(6);
    }

    [Fact]
    public void What_is_written_compiles_for_awkward_names_and_types()
    {
        var diagnostics = Run(
            """
            namespace A.B.C
            {
                public class Outer { public interface IInner : System.IDisposable
                {
                    [Get("/{class}/{**@event}")] Task<T> M<T>(int @class, string @event, [Query] Dictionary<string, int?> @in) where T : struct, IFormattable;
                    [Get("/a")] Task<(int A, string? B)> TupleAsync(int?[]? many, DayOfWeek? day, [Property] string __url, Guid? url);
                    Task<int> WithBody() => Task.FromResult(1);
                } }
                internal partial interface IPart { [Get("/1")] Task One(); }
                internal partial interface IPart { [Get("/2")] Task Two(); }
            }
            """,
            out var compilation);
        diagnostics.ShouldBeEmpty();
        compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(d => d.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
    }

    private static IReadOnlyList<Diagnostic> Run(string code, out Compilation result)
    {
        var source = "#nullable enable\nusing System;\nusing System.Collections.Generic;\nusing System.Threading;\n"
            + "using System.Threading.Tasks;\nusing Refit;\n" + code;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(GetAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(new ClientGenerator())
            .RunGeneratorsAndUpdateCompilation(compilation, out result, out var diagnostics, TestContext.Current.CancellationToken);
        return diagnostics;
    }
}
