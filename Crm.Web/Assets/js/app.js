// @ts-check
// The portal's start: Turbo makes links and forms quick, Stimulus controllers are loaded when a page first uses them.
import "@hotwired/turbo";
import { Application } from "@hotwired/stimulus";
import { startFrames } from "./frames.js";
import { startLoading } from "./loading.js";

const application = Application.start();
startLoading(application);
startFrames();
