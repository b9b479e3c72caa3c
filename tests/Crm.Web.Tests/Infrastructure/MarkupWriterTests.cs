using System.Text.Encodings.Web;
using System.Text.Unicode;
using Crm.Web.Components.Content;
using Crm.Web.Components.Tables;
using Crm.Web.Infrastructure.Forms;
using Crm.Web.Infrastructure.Markup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Crm.Web.Tests.Infrastructure;

/// <summary>A page that is read is written as text; it must be letter for letter what its components draw when a form is posted.</summary>
public sealed class MarkupWriterTests
{
    [Fact]
    public async Task A_page_that_is_read_is_the_page_that_its_components_draw()
    {
        var written = await DrawAsync<SamplePage>("GET");
        written.ShouldBe(await DrawAsync<SamplePage>("POST"));
        written.ShouldContain("""<p title="A &amp; &quot;B&quot; 客户" hidden>1 &lt; 2</p>""");
        written.ShouldContain("""<textarea name="note">&lt;b&gt;</textarea>""");
        written.ShouldContain("<i>cascaded</i><i>cascaded</i><u>cascaded, loaded</u>");
        written.ShouldContain("""<input type="text" /><i></i>""");
    }

    [Fact]
    public async Task What_is_kept_is_written_once_for_each_key()
    {
        Counted.Drawn = 0;
        using var kept = new KeptMarkup();
        (await DrawAsync<KeptPage>("GET", kept)).ShouldBe("<b>1</b><b>2</b><b>1</b>");
        (await DrawAsync<KeptPage>("POST", kept)).ShouldBe("<b>1</b><b>2</b><b>1</b>");
        Counted.Drawn.ShouldBe(2);
    }

    [Fact]
    public async Task What_loads_data_cannot_be_kept() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => DrawAsync<LoadingKept>("GET"))).Message.ShouldContain(nameof(Loads));

    private static async Task<string> DrawAsync<T>(string method, KeptMarkup? kept = null)
        where T : IComponent
    {
        using var own = new KeptMarkup();
        var http = new DefaultHttpContext();
        await using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton(kept ?? own)
            .AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = http })
            .AddScoped<MarkupWriter>()
            .BuildServiceProvider();
        http.Request.Method = method;
        http.RequestServices = services;
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>()).ToHtmlString());
    }

    private sealed class SamplePage : RenderedOnce
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<h1>标题</h1>\n");
            builder.OpenElement(1, "p");
            builder.AddAttribute(2, "title", "A & \"B\" 客户");
            builder.AddAttribute(3, "hidden", true);
            builder.AddAttribute(4, "disabled", false);
            builder.AddContent(5, "1 < 2");
            builder.CloseElement();
            builder.OpenElement(6, "textarea");
            builder.AddAttribute(7, "name", "note");
            builder.AddAttribute(8, "value", "<b>");
            builder.CloseElement();
            builder.OpenComponent<CascadingValue<SamplePage>>(9);
            builder.AddComponentParameter(10, "Value", this);
            builder.AddComponentParameter(11, "IsFixed", true);
            builder.AddComponentParameter(12, "ChildContent", (RenderFragment)(inner =>
            {
                inner.OpenComponent<Told>(0);
                inner.CloseComponent();
                inner.OpenComponent<Defer>(1);
                inner.AddComponentParameter(2, "ChildContent", (RenderFragment)(deferred =>
                {
                    deferred.OpenComponent<Told>(0);
                    deferred.CloseComponent();
                }));
                inner.CloseComponent();
                inner.OpenComponent<Loads>(3);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
            builder.OpenElement(13, "input");
            builder.AddAttribute(14, "type", "text");
            builder.AddAttribute(15, "onchange", EventCallback.Factory.Create(this, () => { }));
            builder.CloseElement();
            builder.OpenElement(16, "i");
            builder.CloseElement();
        }
    }

    private sealed class Told : RenderedOnce
    {
        [CascadingParameter]
        public SamplePage? Page { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, Page is null ? "<i>alone</i>" : "<i>cascaded</i>");
    }

    private sealed class Loads : RenderedOnce
    {
        private bool loaded;

        [CascadingParameter]
        public SamplePage? Page { get; set; }

        protected override async Task OnInitializedAsync()
        {
            await Task.Yield();
            loaded = true;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "u");
            builder.AddContent(1, $"{(Page is null ? "alone" : "cascaded")}, {(loaded ? "loaded" : "empty")}");
            builder.CloseElement();
        }
    }

    private sealed class KeptPage : RenderedOnce
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            foreach (var key in new[] { "a", "b", "a" })
            {
                builder.OpenComponent<Kept>(0);
                builder.AddComponentParameter(1, nameof(Kept.Key), key);
                builder.AddComponentParameter(2, nameof(Kept.ChildContent), (RenderFragment)(inner =>
                {
                    inner.OpenComponent<Counted>(0);
                    inner.CloseComponent();
                }));
                builder.CloseComponent();
            }
        }
    }

    private sealed class Counted : RenderedOnce
    {
        public static int Drawn { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, $"<b>{++Drawn}</b>");
    }

    private sealed class LoadingKept : RenderedOnce
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Kept>(0);
            builder.AddComponentParameter(1, nameof(Kept.Key), "loading");
            builder.AddComponentParameter(2, nameof(Kept.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenComponent<Loads>(0);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }
}
