using Crm.Web.Infrastructure.Markup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>
/// A component that is rendered when its data have been loaded, and not before, unlike <see cref="ComponentBase"/>, which renders while
/// <c>OnInitializedAsync</c> waits: of no use to a page that is sent in one piece, and an error where the page relies on its data.
/// </summary>
public abstract class RenderedOnce : IComponent, IHandleEvent
{
    private readonly RenderFragment fragment;
    private RenderHandle handle;
    private ResourceAssetCollection? assets;
    private bool initialized;

    /// <summary>Prepares the rendering.</summary>
    protected RenderedOnce() => fragment = Draw;

    /// <summary>Writes content as text.</summary>
    [Inject]
    private protected MarkupWriter Writer { get; set; } = null!;

    void IComponent.Attach(RenderHandle renderHandle) => handle = renderHandle;

    /// <summary>Addresses of the portal's own files, which change with their content.</summary>
    protected ResourceAssetCollection Assets => assets ?? handle.Assets;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!initialized)
        {
            initialized = true;
            OnInitialized();
            if (OnInitializedAsync() is { IsCompletedSuccessfully: false } loading)
                return LoadedAsync(loading);
        }

        return SetAsync();
    }

    /// <summary>Its content, where it is written as text inside of another component.</summary>
    internal RenderFragment Prepare(ResourceAssetCollection files)
    {
        assets = files;
        OnInitialized();
        OnParametersSet();
        return BuildRenderTree;
    }

    private void Draw(RenderTreeBuilder builder)
    {
        if (Writer.Applies)
            Writer.Write(BuildRenderTree, builder, Assets);
        else
            BuildRenderTree(builder);
    }

    private async Task LoadedAsync(Task loading)
    {
        await loading;
        await SetAsync();
    }

    // A page has hundreds of components, nearly none of which waits: those are spared what waiting costs.
    private Task SetAsync()
    {
        OnParametersSet();
        if (OnParametersSetAsync() is { IsCompletedSuccessfully: false } loading)
            return RenderedAsync(loading);
        handle.Render(fragment);
        return Task.CompletedTask;
    }

    private async Task RenderedAsync(Task loading)
    {
        await loading;
        handle.Render(fragment);
    }

    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        handle.Render(fragment);
    }

    /// <summary>What the component shows; made from its markup.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>Runs once, with the parameters set.</summary>
    protected virtual void OnInitialized()
    {
    }

    /// <summary>Loads the data; rendering waits for it.</summary>
    protected virtual Task OnInitializedAsync() => Task.CompletedTask;

    /// <summary>Runs whenever the parameters are set.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>Runs whenever the parameters are set; rendering waits for it.</summary>
    protected virtual Task OnParametersSetAsync() => Task.CompletedTask;
}
