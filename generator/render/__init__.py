"""From proven briefings to pages and data files: views, and the templates that write them."""
